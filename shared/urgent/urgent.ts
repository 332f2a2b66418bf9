import * as z from 'zod'

/** 人命要紧: what cannot wait for any department. No law, no 转给: whom to call, and two lines of what to do now. */
export const urgent = z.object({
  /** In plain words: 想不开 · 起火 · 燃气泄漏 · 正在挨打 · 孩子有危险 · 受伤急救 … */
  what: z.string(),
  /** At most two short lines. */
  now: z.array(z.string()).max(2),
  /** Whom to call, the first one first; each is one large button. */
  calls: z
    .array(
      z.object({
        number: z.string().regex(/^\d{3,5}$/),
        name: z.string(),
        /** When to call this one, where the name alone does not say it: 有人受伤. */
        when: z.string().optional(),
      }),
    )
    .min(1)
    .max(3),
  /** It only sounds so, like no danger clearly: what was asked is answered besides. */
  perhaps: z.literal(true).optional(),
})
export type Urgent = z.infer<typeof urgent>
