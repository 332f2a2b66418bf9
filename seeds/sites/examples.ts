import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteCode } from '@shared/sites/code'
import { type Site, siteFacts, siteId } from '@shared/sites/site'
import * as z from 'zod'

const written = siteFacts.extend({
  code: siteCode,
  name: z.string().startsWith('示例'),
  where: z.string().startsWith('示例'),
})

const keeper = { id: 'staff-example', name: '示例编辑' }

/** Boards of two villages and their town, and one screen, plainly examples; `secret` of the screen is made on this machine. */
export const exampleSites = (now: Date, secret: string): Site[] =>
  z
    .array(written)
    .parse(JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')))
    .map(({ code, ...facts }) => ({
      id: siteId(code),
      version: 0,
      code,
      status: 'inUse' as const,
      facts,
      ...(facts.kind === 'screen' ? { secret } : {}),
      example: true,
      events: [{ type: 'registered' as const, at: now.toISOString(), by: keeper }],
    }))
