import * as z from 'zod'
import type { Kind } from '../../platform/store/store'

const follower = z.object({
  /** follows:<person>:<nth>. */
  id: z.string(),
  version: z.number().int(),
  /** Absent where this place of the list is empty: what somebody no longer follows is written nowhere. */
  follows: z
    .object({
      person: z.string(),
      area: z.string(),
      /** All that this person follows, so that whoever reads one row knows whether another speaks for them. */
      places: z.array(z.string()),
    })
    .optional(),
})
export type Follower = z.infer<typeof follower>

export const followerId = (person: string, nth: number) => `follows:${person}:${nth}`
/** The list of a county, of a code inside it. */
export const followersKey = (area: string) => `followers#${area.slice(0, 6)}`

/** Who follows which place, by county and in it by code: those of a village, a town or a county stand together. */
export const followers: Kind<Follower> = {
  table: 'people',
  schema: follower,
  indexes: { first: ({ follows }) => follows && { key: followersKey(follows.area), sort: follows.area } },
}
