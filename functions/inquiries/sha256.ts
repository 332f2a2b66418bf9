import { createHash } from 'node:crypto'
import type { Hash } from '@shared/inquiries/history/chain'

/** SHA-256 of a text in UTF-8 as base64url: what chains of events and words beside a case are made with. */
export const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('base64url')
