import { hash, verify } from '@node-rs/argon2'
import { boundedQueue } from '../../platform/boundedQueue'

/** argon2id (RFC 9106) with the parameters of OWASP's password storage guidance: 19 MiB, 2 passes, 1 lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One at a time leaves the other core to everybody else; the last in the queue waits about a second. */
const queued = boundedQueue({ atOnce: 1, waiting: 24, first: 12, words: '现在登录的人太多' })

/** @throws Problem 'busy' (503) when too many passwords are waiting to be hashed. */
export const hashOf = (password: string): Promise<string> => queued(() => hash(password, parameters), true)

/** Whether this is the password; a device that is known goes first. @throws Problem 'busy' (503) when too many are waiting. */
export const matches = (hashed: string, password: string, knownDevice = false): Promise<boolean> =>
  queued(() => verify(hashed, password), knownDevice)

/** The hash of 32 random bytes that nobody kept, made with these very parameters: checking against it costs the same. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$6Nv3ioBcnNsZQ3Ad/+Q05Q$eufWooyU00dZJq5ER2OSRG56QYH0/KjrMizupM32wzY'
