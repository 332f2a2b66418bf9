import * as z from 'zod'

/** A drawing by the hash of what it says (SHA-256), so that what a notice names never changes. */
export const shapeId = z.string().regex(/^[0-9a-f]{64}$/, '没有这个画的范围，请重新选文件')
