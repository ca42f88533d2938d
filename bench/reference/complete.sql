\set number random(1, :dossiers)
select floor.complete(:number);
