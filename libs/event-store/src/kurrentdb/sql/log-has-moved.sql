-- Whether the log has changed under the stage: a staged id is there by now, or a stream has grown since it was first touched.
-- $1, $2: the touched streams and their names in KurrentDB.
SELECT EXISTS (SELECT FROM pg_temp.duty_stage JOIN duty_numbering.event USING (event_id))
    OR EXISTS (
         SELECT FROM unnest($1::text[], $2::text[]) AS named (name, server_name)
           JOIN pg_temp.duty_stage_base AS base ON base.stream = named.name
           JOIN duty_numbering.event ON event.stream = named.server_name AND event.revision = base.revision + 1
       ) AS moved
