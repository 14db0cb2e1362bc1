import { z } from 'zod';
import { textSchema } from '../../desk/records/shapes.js';
import { defineReview, reviewWords } from './review.js';

export default defineReview('reject', reviewWords.reject, 'evidence.verify', z.strictObject({ reason: textSchema }),
  (attachments, actor, review, { reason }) => attachments.reject(actor, review, reason));
