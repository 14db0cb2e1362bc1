-- Whether the log has changed under the stage: a staged id is there by now, or a stream has grown since it was first touched.
SELECT EXISTS (SELECT FROM pg_temp.duty_stage JOIN duty_log.event USING (event_id))
    OR EXISTS (
         SELECT FROM pg_temp.duty_stage_base AS base
           JOIN duty_log.event ON event.stream = base.stream AND event.revision = base.revision + 1
       ) AS moved
