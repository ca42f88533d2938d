\set number random(1, :dossiers)
select * from floor.dossier where code = concat('F', :number::int);
