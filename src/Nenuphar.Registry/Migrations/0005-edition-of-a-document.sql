-- With which edition of the knowledge each document was read last: a case may hold some of several. Those that have been in two cases are read again.
ALTER TABLE document_key ADD COLUMN edition text NOT NULL DEFAULT '';

UPDATE document_key SET edition = (SELECT n.edition FROM case_now n WHERE n.number = document_key.case_number)
WHERE (SELECT count(*) FROM placement p WHERE p.document = document_key.document) = 1;

CREATE INDEX document_by_edition ON document_key (edition, case_number);

-- A case whose documents all left has nothing to be read anew.
UPDATE case_now SET proposal = 0 WHERE NOT EXISTS (SELECT 1 FROM document_key k WHERE k.case_number = case_now.number);
