import { z } from 'zod';

export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/).meta({ description: '月份 Month', examples: ['2022-03'] });
