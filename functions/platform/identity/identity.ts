import { createHash, randomUUID } from 'node:crypto'
import type { Role } from '@shared/people/role'
import { secondRoles } from '@shared/people/words'
import type { Caller } from '@shared/people/caller'
import { inForce } from '@shared/people/helping/help'
import { Problem } from '@shared/problem'
import { type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { Account } from './account'
import { hasEnded, reopened, withEnded } from './endedSessions'
import type { Keyring } from './keyring'
import type { Store } from '../store/store'
import { again, unless } from '../unless'

const hours = { citizen: 30 * 24, staff: 12 }

/** A session from further ahead than clocks differ was opened while a clock was wrong, and would outlive its time. */
const clocksDiffer = 5 * 60_000

/** So many tokens are remembered at most. */
const mostSigned = 5_000

export interface Identity {
  /** Opens a session: 30 days for a citizen, 12 hours for staff. */
  open(account: Account): Promise<{ token: string; expiresAt: string }>
  /** The caller of a token whose account is still in good standing. @throws Problem 'session-ended' (401). */
  identify(token: string): Promise<Caller>
  /** Ends this one session, on the server too; others of the same person stay. @throws Problem 'session-ended' (401). */
  end(token: string): Promise<void>
}

/**
 * Sessions as signed tokens (JWT, RFC 7519, signed with Ed25519, RFC 8037) with key rotation by `kid`: whoever checks them
 * holds public keys and can make none. An account with a password from a slip, and outside local mode one with an
 * initial password, may do nothing but change it: `identify` then throws 'password-must-change' unless told to let it pass.
 */
export function identity(
  keys: Keyring,
  accounts: Pick<Store<Account>, 'get' | 'save'>,
  now: () => Date,
  mustChangeInitial: boolean,
): Identity & { identifyEvenInitial(token: string): Promise<Caller> } {
  // Whose signature was found right need not be checked again; when it ends is looked at each time.
  const signed = new Map<string, JWTPayload>()

  async function payloadOf(token: string): Promise<JWTPayload> {
    const known = signed.get(token)
    if (known && (known.exp ?? 0) > Math.floor(now().getTime() / 1000)) return known
    const { payload } = await jwtVerify(token, (header) => keys.verifying(header.kid), {
      algorithms: ['EdDSA'],
      currentDate: now(),
      requiredClaims: ['sub', 'exp'],
    }).catch(() => {
      signed.delete(token)
      throw new Problem('session-ended')
    })
    if (signed.size >= mostSigned) signed.clear()
    signed.set(token, payload)
    return payload
  }

  async function sessionOf(token: string): Promise<{ account: Account; until: string }> {
    const payload = await payloadOf(token)
    const account = await accounts.get(payload.sub ?? '')
    if (!account || account.disabled)
      throw new Problem('session-ended', account && (account.closed ? '账号已经注销' : '账号已停用，请联系平台运行方'))
    // A changed password ends the sessions opened with the old one.
    if (payload.stamp !== stampOf(account)) throw new Problem('session-ended')
    const [opened, until] = [instantOf(payload.iat), instantOf(payload.exp)]
    if (Date.parse(opened) > now().getTime() + clocksDiffer) throw new Problem('session-ended')
    if (hasEnded(account, token, opened)) throw new Problem('session-ended')
    return { account, until }
  }

  return {
    async open(account) {
      const open = reopened(account, now())
      // Somebody else's change of the account says the same of it at the next sign-in.
      if (open !== account) await unless(accounts.save(open), 'changed-meanwhile')
      const span = account.role === 'citizen' ? hours.citizen : hours.staff
      const expires = new Date(now().getTime() + span * 3_600_000)
      const { kid, key } = keys.signing()
      const token = await new SignJWT({ stamp: stampOf(account) })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setSubject(account.id)
        // Two sessions opened in one second are two all the same.
        .setJti(randomUUID())
        .setIssuedAt(now())
        .setExpirationTime(expires)
        .sign(key)
      return { token, expiresAt: expires.toISOString() }
    },
    async identify(token) {
      const { account } = await sessionOf(token)
      if (mustChange(account, mustChangeInitial)) throw new Problem('password-must-change')
      if (mustSetSecond(account, mustChangeInitial)) throw new Problem('second-must-set')
      return callerOf(account, now().toISOString())
    },
    async identifyEvenInitial(token) {
      return callerOf((await sessionOf(token)).account, now().toISOString())
    },
    async end(token) {
      await again(async () => {
        const { account, until } = await sessionOf(token)
        await accounts.save(withEnded(account, token, until, now()))
      })
    },
  }
}

/** Whether this account may do nothing but change its password. */
export const mustChange = ({ password }: Account, mustChangeInitial: boolean): boolean =>
  password?.slipUntil !== undefined || (mustChangeInitial && password?.initial === true)

/** Whether this account may do nothing but set up its second step; not asked for in local mode, whose accounts are examples. */
export const mustSetSecond = ({ role, second }: Account, inCloud: boolean): boolean =>
  inCloud && (secondRoles as readonly Role[]).includes(role) && second?.setAt === undefined

const instantOf = (seconds: number | undefined) => new Date((seconds ?? 0) * 1000).toISOString()

/** Says nothing about the password itself: a token is readable by whoever holds it. */
const stampOf = ({ password }: Account) =>
  password ? createHash('sha256').update(password.hash).digest('base64url').slice(0, 16) : ''

const callerOf = ({ id, role, name, department, area, joined, helps }: Account, at: string): Caller => ({
  id,
  role,
  name,
  ...(department ? { department: department.id } : {}),
  ...(area ? { area: area.id } : {}),
  ...(helps?.length ? { helps: inForce(helps, at) } : {}),
  ...(joined?.length ? { also: joined.map((one) => one.id) } : {}),
})
