-- Dossiers count results returned electronically since this version. Facts and tally come from events alone: emptied here,
-- they are folded anew from the first event on, so that a record older than the counter has it too.
truncate measures.fact, measures.tally;
delete from journal.cursor where consumer = 'measures';
