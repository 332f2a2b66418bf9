import type { IdentityStage } from '../../identity/identityWords'
import { isOpen } from '../../words'
import type { Inquiry } from '../inquiry'

type Proof = Pick<Inquiry, 'identity'>

/** The proof of identity once it stands so; photos stay only while they wait to be looked at. */
export function identityNow({ identity }: Proof, stands: IdentityStage | undefined, at: string): Proof {
  if (stands === undefined) return {}
  const photos = stands === 'handedIn' && identity?.photos ? { photos: identity.photos } : {}
  return { identity: { stands, at, ...photos } }
}

/** Whoever is done with an application has no use for the photos any more. */
export function withoutPhotos(one: Inquiry): Inquiry {
  if (!one.identity?.photos || isOpen(one.status)) return one
  const { photos: _photos, ...rest } = one.identity
  return { ...one, identity: rest }
}
