-- Last revision of each named stream, -1 for one that is not there.
SELECT name AS stream,
       coalesce((SELECT revision FROM duty_numbering.event WHERE event.stream = name ORDER BY revision DESC LIMIT 1), -1) AS revision
  FROM unnest($1::text[]) AS name
