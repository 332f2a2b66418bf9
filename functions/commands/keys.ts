import { randomBytes } from 'node:crypto'
import { publicHalves } from '../platform/identity/keyring'

/** What a deployment keeps secret and can make by itself, as the JSON that goes into its secret; see serverless.yml. */
const kid = `k${new Date().toISOString().slice(0, 10).replaceAll('-', '')}`
const seed = randomBytes(32).toString('base64url')
const sessions = { current: kid, keys: { [kid]: seed } }

console.log(
  JSON.stringify(
    {
      sessionKeys: `${kid}:${seed}`,
      sessionPublicKeys: `${kid}:${publicHalves(sessions)[kid]}`,
      lookupSecret: randomBytes(32).toString('base64url'),
    },
    null,
    2,
  ),
)
