-- History is append-only.

CREATE TRIGGER case_file_no_update BEFORE UPDATE ON case_file BEGIN SELECT RAISE(ABORT, 'append-only: case_file'); END;
CREATE TRIGGER case_file_no_delete BEFORE DELETE ON case_file BEGIN SELECT RAISE(ABORT, 'append-only: case_file'); END;
CREATE TRIGGER identity_no_update BEFORE UPDATE ON identity BEGIN SELECT RAISE(ABORT, 'append-only: identity'); END;
CREATE TRIGGER identity_no_delete BEFORE DELETE ON identity BEGIN SELECT RAISE(ABORT, 'append-only: identity'); END;
CREATE TRIGGER document_no_update BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'append-only: document'); END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'append-only: document'); END;
CREATE TRIGGER placement_no_update BEFORE UPDATE ON placement BEGIN SELECT RAISE(ABORT, 'append-only: placement'); END;
CREATE TRIGGER placement_no_delete BEFORE DELETE ON placement BEGIN SELECT RAISE(ABORT, 'append-only: placement'); END;
CREATE TRIGGER version_no_update BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'append-only: version'); END;
CREATE TRIGGER version_no_delete BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'append-only: version'); END;
CREATE TRIGGER proposal_no_update BEFORE UPDATE ON proposal BEGIN SELECT RAISE(ABORT, 'append-only: proposal'); END;
CREATE TRIGGER proposal_no_delete BEFORE DELETE ON proposal BEGIN SELECT RAISE(ABORT, 'append-only: proposal'); END;
CREATE TRIGGER proposal_answer_no_update BEFORE UPDATE ON proposal_answer BEGIN SELECT RAISE(ABORT, 'append-only: proposal_answer'); END;
CREATE TRIGGER proposal_answer_no_delete BEFORE DELETE ON proposal_answer BEGIN SELECT RAISE(ABORT, 'append-only: proposal_answer'); END;
CREATE TRIGGER merge_no_update BEFORE UPDATE ON merge BEGIN SELECT RAISE(ABORT, 'append-only: merge'); END;
CREATE TRIGGER merge_no_delete BEFORE DELETE ON merge BEGIN SELECT RAISE(ABORT, 'append-only: merge'); END;
CREATE TRIGGER merge_undone_no_update BEFORE UPDATE ON merge_undone BEGIN SELECT RAISE(ABORT, 'append-only: merge_undone'); END;
CREATE TRIGGER merge_undone_no_delete BEFORE DELETE ON merge_undone BEGIN SELECT RAISE(ABORT, 'append-only: merge_undone'); END;
CREATE TRIGGER not_the_same_no_update BEFORE UPDATE ON not_the_same BEGIN SELECT RAISE(ABORT, 'append-only: not_the_same'); END;
CREATE TRIGGER not_the_same_no_delete BEFORE DELETE ON not_the_same BEGIN SELECT RAISE(ABORT, 'append-only: not_the_same'); END;
CREATE TRIGGER account_version_no_update BEFORE UPDATE ON account_version BEGIN SELECT RAISE(ABORT, 'append-only: account_version'); END;
CREATE TRIGGER account_version_no_delete BEFORE DELETE ON account_version BEGIN SELECT RAISE(ABORT, 'append-only: account_version'); END;
CREATE TRIGGER opposition_no_update BEFORE UPDATE ON opposition BEGIN SELECT RAISE(ABORT, 'append-only: opposition'); END;
CREATE TRIGGER opposition_no_delete BEFORE DELETE ON opposition BEGIN SELECT RAISE(ABORT, 'append-only: opposition'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;

-- Keys may be lost (erasure) and a document's key wrapped anew (another case); a patient's key is never replaced.
CREATE TRIGGER patient_key_no_update BEFORE UPDATE ON patient_key BEGIN SELECT RAISE(ABORT, 'append-only: patient_key'); END;

CREATE VIRTUAL TABLE case_words USING fts5 (words, detail = none, columnsize = 0, tokenize = 'ascii');
