import * as z from 'zod'
import { changedRule } from '../cards/card'
import { responsible } from '../../departments/responsible'
import { localTold } from '../local/told'
import { levels } from '../words'
import { urgent } from '../../urgent/urgent'

/** 依据: the provision an answer rests on. `quote` is present when the document is held here. */
export const citation = z.object({
  title: z.string(),
  provision: z.string(),
  quote: z.string().optional(),
  /** The part of the quote that answers the question, word for word; to be marked in it. */
  decisive: z.string().optional(),
  /** YYYY-MM-DD, the day this version took effect. */
  effectiveFrom: z.string(),
  /** The day of the version, where `effectiveFrom` is no more than what the document itself tells. */
  versionDate: z.string().optional(),
  status: z.enum(['in-force', 'superseded']),
  /** Whose rule it is, where the document is held: the nation's, the province's, the city's. */
  level: z.enum(levels).optional(),
  /** Where to read it in its document, a path of this API. */
  url: z.string().optional(),
})
export type Citation = z.infer<typeof citation>

/** The newest day of a version in force that is held, YYYY-MM-DD, among the nation's rules and among those of here. */
export const reach = z.object({ nation: z.iso.date().optional(), local: z.iso.date().optional() })
export type LibraryReach = z.infer<typeof reach>

const place = z.object({ code: z.string(), name: z.string() })

/** How the answer to another question begins, or the whole of it, with the article it rests on first; without one it is the gist of a changed rule, to be confirmed. */
export const briefAnswer = z.object({
  text: z.string(),
  title: z.string().optional(),
  provision: z.string().optional(),
})
export type BriefAnswer = z.infer<typeof briefAnswer>

/**
 * 解答: composed by the machine, always with its source.
 * urgent = somebody's life or body is at stake: whom to call, no department, no citation, nothing related ·
 * grounded = answered with a citation · candidates = at most two provisions that may help · referral = only who is responsible.
 */
export const answer = z.object({
  kind: z.enum(['urgent', 'grounded', 'candidates', 'referral']),
  /** Present with kind 'urgent', and only then. */
  urgent: urgent.optional(),
  /** What was asked, and the short direct answer to just that; to stand before `text`, whose words it takes, or those of a point. */
  lead: z.object({ asked: z.enum(['who', 'how-long', 'how-much', 'where', 'may-i']), text: z.string() }).optional(),
  text: z.string().optional(),
  /**
   * 要点: what else its card says, what the question asks for first; each with the article in force that says it. `url`: where
   * to read that, where it is held.
   */
  points: z
    .array(z.object({ text: z.string(), title: z.string(), provision: z.string(), url: z.string().optional() }))
    .optional(),
  /** What to do next, step by step, when a card says so. */
  next: z.array(z.string()).optional(),
  citations: z.array(citation),
  related: z.array(z.string()),
  /** Those of `related` that the message itself asks besides what is answered: `says` holds their whole answers. */
  besides: z.array(z.string()).optional(),
  /** What is answered to those of `related` that are answered here, by the question: see briefAnswer. Where nothing is answered, the nearest are told whole. */
  says: z.record(z.string(), briefAnswer).optional(),
  department: responsible.optional(),
  /**
   * 类似问题的答复: published replies to questions like this one, beside what may help; beside an answer only
   * those to the same question. `publishedAt`: an instant.
   */
  replies: z
    .array(
      z.object({
        question: z.string(),
        reply: z.string(),
        department: z.string(),
        publishedAt: z.string(),
        /** It answers this very question, in nearly the same words. */
        same: z.boolean().optional(),
      }),
    )
    .optional(),
  /** The card it was made from; told back with a judgement. */
  card: z.string().optional(),
  /** Its department signed this answer, and on which day; absent for those that the product came with. */
  signed: z.object({ on: z.iso.date(), by: z.string() }).optional(),
  /** What a follow-up was taken to be about: the earlier question. Absent when it began a new topic. */
  continues: z.string().optional(),
  /**
   * 我们理解成: the known question that was answered, where it is not in nearly the same words. The way back: ask again
   * with `literally`.
   */
  understood: z.string().optional(),
  /** The question with its slips of typing mended (停点 → 停电), where something was. Also undone by `literally`. */
  corrected: z.string().optional(),
  /** The place that was read out of the question, where it names one: to go along with a case that comes of it. */
  place: place.optional(),
  /** What the place of whoever asks has written down for itself; the city's where it has nothing of its own. */
  local: localTold.optional(),
  /** These have ways of their own, and it is not known which is meant: ask again with one of them as `area`. */
  localIn: z.array(place).optional(),
  /** These have laid down a rule of their own that says it, and it is not known whether one of them is meant: ask again with one of them as `area`. */
  rulesIn: z.array(place).optional(),
  /** Two or more places were named, and no `area` said which: ask again with one of them as `area`. */
  choose: z.object({ areas: z.array(place).min(2).max(4) }).optional(),
  /** 待核: what was asked is known, but its rule has changed since it was read up; `text` says so and states no rule, its `gist` is to be confirmed. */
  changed: changedRule.optional(),
  /** Up to which day, YYYY-MM-DD, the documents held reach: the nation's and this place's own. Absent where none are held. */
  reach: reach.optional(),
  /** No words in it that mean anything: there is no department either. */
  unclear: z.literal('nonsense').optional(),
  /** The words were put more plainly by a machine and checked against the citations; those are the text that counts. */
  rephrased: z.boolean().optional(),
})
export type Answer = z.infer<typeof answer>
