-- History is append-only.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = 'NEN01';
END $$;

CREATE TRIGGER case_file_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER identity_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON identity FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER placement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON placement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER merge_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON merge FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER merge_undone_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON merge_undone FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER not_the_same_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON not_the_same FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opposition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON opposition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Keys may be lost (erasure) and a document's key wrapped anew (another case); a patient's key is never replaced.
CREATE TRIGGER patient_key_append_only BEFORE UPDATE ON patient_key FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE case_words (number bigint PRIMARY KEY REFERENCES case_file (number), words tsvector NOT NULL);
CREATE INDEX case_words_by_word ON case_words USING gin (words);
