import { z } from 'zod';

/** The page's content policy forbids code made from text, which zod would try; set before any schema is made. */
z.config({ jitless: true });
