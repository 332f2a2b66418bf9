import * as z from 'zod'
import type { Bucket } from './bucket'
import { heldFile, jsonOf } from './heldFile'

/** By county the places that most people follow, as the night has counted them; who follows what is not in it. */
export const hotKey = 'reference/hot-places.json'
export const hotFile = z.object({ at: z.iso.datetime(), counties: z.record(z.string(), z.array(z.string())) })

export const hotFrom = (bucket: Bucket, now: () => Date) =>
  heldFile(bucket, hotKey, (bytes) => (bytes ? hotFile.parse(jsonOf(bytes)).counties : {}), { now })
