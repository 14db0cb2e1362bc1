-- Whether the log has changed under the stage: a staged id is there by now, or a stream has grown since it was first touched.
-- $1: what stands before the names of streams in KurrentDB.
SELECT EXISTS (SELECT FROM pg_temp.duty_stage JOIN duty_numbering.event USING (event_id))
    OR EXISTS (
         SELECT FROM pg_temp.duty_stage_base AS base
           JOIN duty_numbering.event ON event.stream = $1 || base.stream AND event.revision = base.revision + 1
       ) AS moved
