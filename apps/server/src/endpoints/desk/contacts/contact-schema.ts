import { z } from 'zod';
import { placeSchema, textSchema } from '../records/shapes.js';

export const contactShape = {
  name: textSchema.optional(),
  phone: textSchema.optional(),
  address: textSchema.optional(),
  note: textSchema.optional(),
};

export const contactPlaceSchema = placeSchema.extend({ contact: z.uuid().meta({ description: '联系方式编号 Reference of the contact' }) });
