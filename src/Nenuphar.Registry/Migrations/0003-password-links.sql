-- With which a person sets a password once: digests alone.
CREATE TABLE password_link (mark text PRIMARY KEY, account NUMBER NOT NULL, ends_at text NOT NULL);

CREATE INDEX audit_of_act ON audit (act, seq);
