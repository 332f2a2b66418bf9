import { hash, verify } from '@node-rs/argon2'

/** argon2id (RFC 9106) with the parameters of OWASP's password storage guidance: 19 MiB, 2 passes, 1 lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashOf = (password: string): Promise<string> => hash(password, parameters)

export const matches = (hashed: string, password: string): Promise<boolean> => verify(hashed, password)

/** The hash of 32 random bytes that nobody kept, made with these very parameters: checking against it costs the same. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$6Nv3ioBcnNsZQ3Ad/+Q05Q$eufWooyU00dZJq5ER2OSRG56QYH0/KjrMizupM32wzY'
