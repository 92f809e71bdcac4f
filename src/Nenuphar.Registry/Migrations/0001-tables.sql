-- NUMBER and BYTES stand for the types of the database.

CREATE TABLE setting (name text PRIMARY KEY, value text NOT NULL);

-- History: rows are added, never altered (0002).

CREATE TABLE case_file (number NUMBER PRIMARY KEY, opened_at text NOT NULL, opened_by text NOT NULL);

CREATE TABLE identity (
    number NUMBER PRIMARY KEY, case_number NUMBER NOT NULL REFERENCES case_file (number),
    written_at text NOT NULL, written_by text NOT NULL, sealed BYTES NOT NULL);
CREATE INDEX identity_of_case ON identity (case_number, number);

-- Sealed with the document's own key; marks are keyed digests of the file and of the text.
CREATE TABLE document (
    number NUMBER PRIMARY KEY, source_mark text NOT NULL, text_mark text NOT NULL UNIQUE,
    added_at text NOT NULL, added_by text NOT NULL, sealed_name BYTES NOT NULL, sealed_text BYTES NOT NULL);
CREATE INDEX document_by_source ON document (source_mark);

CREATE TABLE placement (
    number NUMBER PRIMARY KEY, document NUMBER NOT NULL REFERENCES document (number), case_number NUMBER NOT NULL REFERENCES case_file (number),
    placed_at text NOT NULL, placed_by text NOT NULL, cause text NOT NULL);
CREATE INDEX placement_of_document ON placement (document, number);

CREATE TABLE version (
    case_number NUMBER NOT NULL REFERENCES case_file (number), number NUMBER NOT NULL,
    made_at text NOT NULL, made_by text NOT NULL, cause text NOT NULL, edition text NOT NULL, sealed BYTES NOT NULL,
    PRIMARY KEY (case_number, number));

CREATE TABLE proposal (
    number NUMBER PRIMARY KEY, case_number NUMBER NOT NULL REFERENCES case_file (number), on_version NUMBER NOT NULL,
    made_at text NOT NULL, edition text NOT NULL, changes NUMBER NOT NULL, sealed BYTES NOT NULL);
CREATE INDEX proposal_of_case ON proposal (case_number, number);

CREATE TABLE proposal_answer (
    proposal NUMBER PRIMARY KEY REFERENCES proposal (number), answered_at text NOT NULL, answered_by text NOT NULL, accepted NUMBER NOT NULL);

CREATE TABLE merge (
    number NUMBER PRIMARY KEY, kept NUMBER NOT NULL REFERENCES case_file (number), gone NUMBER NOT NULL REFERENCES case_file (number),
    merged_at text NOT NULL, merged_by text NOT NULL, sealed BYTES NOT NULL);

CREATE TABLE merge_undone (merge NUMBER PRIMARY KEY REFERENCES merge (number), undone_at text NOT NULL, undone_by text NOT NULL);

CREATE TABLE not_the_same (one NUMBER NOT NULL, other NUMBER NOT NULL, said_at text NOT NULL, said_by text NOT NULL, PRIMARY KEY (one, other));

-- Who does not want to be here: keyed digests of numbers, so that a later document is refused.
CREATE TABLE opposition (mark text PRIMARY KEY, said_at text NOT NULL, said_by text NOT NULL);

CREATE TABLE account_version (
    account NUMBER NOT NULL, number NUMBER NOT NULL, written_at text NOT NULL, written_by text NOT NULL,
    login text NOT NULL, name text NOT NULL, role text NOT NULL, active NUMBER NOT NULL, PRIMARY KEY (account, number));

-- own: keyed digest of the content; link: keyed digest of place, previous link and own.
CREATE TABLE audit (
    seq NUMBER PRIMARY KEY, at text NOT NULL, who text NOT NULL, act text NOT NULL, case_number NUMBER, detail text NOT NULL, own text NOT NULL, link text NOT NULL);
CREATE INDEX audit_of_case ON audit (case_number, seq);
CREATE INDEX audit_of_who ON audit (who, seq);

-- Keys: the only rows whose loss is meant to lose something. A document's key is wrapped with the key of the patient in whose case it lies.

CREATE TABLE patient_key (case_number NUMBER PRIMARY KEY REFERENCES case_file (number), wrapped BYTES NOT NULL);

CREATE TABLE document_key (document NUMBER PRIMARY KEY REFERENCES document (number), case_number NUMBER NOT NULL REFERENCES case_file (number), wrapped BYTES NOT NULL);
CREATE INDEX document_of_case ON document_key (case_number, document);

-- What is made from the above, for quick answers: may be made again.

CREATE TABLE case_now (
    number NUMBER PRIMARY KEY REFERENCES case_file (number), version NUMBER NOT NULL, state text NOT NULL, follow_up_on text, changed_at text NOT NULL,
    documents NUMBER NOT NULL, facts NUMBER NOT NULL, undecided NUMBER NOT NULL, completeness NUMBER NOT NULL, contradictions NUMBER NOT NULL,
    edition text NOT NULL, proposal NUMBER NOT NULL, sex text NOT NULL, age text NOT NULL, site text NOT NULL, morphology text NOT NULL, grade text NOT NULL, stage text NOT NULL,
    merged_into NUMBER NOT NULL, erased NUMBER NOT NULL, shown NUMBER NOT NULL);
CREATE INDEX case_by_change ON case_now (shown, changed_at, number);
CREATE INDEX case_by_state_and_change ON case_now (shown, state, changed_at, number);
CREATE INDEX case_by_completeness ON case_now (shown, completeness, number);
CREATE INDEX case_by_state_and_completeness ON case_now (shown, state, completeness, number);
CREATE INDEX case_by_contradictions ON case_now (shown, contradictions, number);
CREATE INDEX case_by_state_and_contradictions ON case_now (shown, state, contradictions, number);
CREATE INDEX case_by_follow_up ON case_now (shown, state, follow_up_on);
CREATE INDEX case_by_edition ON case_now (edition, number);
CREATE INDEX case_by_merge ON case_now (merged_into);

-- name: the part of a value before "="; amount: the number that it holds.
CREATE TABLE fact_now (
    case_number NUMBER NOT NULL REFERENCES case_file (number), kind text NOT NULL, name text NOT NULL, value text NOT NULL, amount double precision,
    PRIMARY KEY (case_number, kind, value));
CREATE INDEX fact_by_name ON fact_now (kind, name, amount, case_number);
CREATE INDEX fact_by_amount ON fact_now (kind, amount, case_number) WHERE amount IS NOT NULL;

CREATE TABLE identity_mark (case_number NUMBER NOT NULL REFERENCES case_file (number), kind text NOT NULL, mark text NOT NULL, PRIMARY KEY (mark, kind, case_number));
CREATE INDEX identity_mark_of_case ON identity_mark (case_number);

CREATE TABLE account_secret (account NUMBER PRIMARY KEY, password_hash text NOT NULL, failures NUMBER NOT NULL, locked_until text, stamp text NOT NULL);

CREATE TABLE access_token (mark text PRIMARY KEY, account NUMBER NOT NULL, name text NOT NULL, made_at text NOT NULL, ends_at text NOT NULL);

CREATE TABLE backup_place (folder text PRIMARY KEY, last_at text NOT NULL);
