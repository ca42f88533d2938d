\set agency random(1, 1000)
select floor.accept(:agency);
