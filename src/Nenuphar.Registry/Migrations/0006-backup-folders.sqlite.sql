-- Where backups lie, and of which trail they were written: rows are added alone, and the trail vouches for them. Who took one away would keep an erasure from that folder.
CREATE TABLE backup_folder (folder text NOT NULL, trail text NOT NULL, PRIMARY KEY (folder, trail));

-- A time that is empty told of a folder from where it was restored: another trail goes on there, of which the name is not known.
INSERT INTO backup_folder (folder, trail)
SELECT p.folder, CASE WHEN p.last_at = '' THEN '' ELSE coalesce((SELECT s.value FROM setting s WHERE s.name = 'trail'), '') END FROM backup_place p;

DROP TABLE backup_place;

CREATE TRIGGER backup_folder_no_update BEFORE UPDATE ON backup_folder BEGIN SELECT RAISE(ABORT, 'append-only: backup_folder'); END;
CREATE TRIGGER backup_folder_no_delete BEFORE DELETE ON backup_folder BEGIN SELECT RAISE(ABORT, 'append-only: backup_folder'); END;
