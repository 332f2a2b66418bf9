import type { signOut as contract } from '@shared/people/contract'
import { call } from './call'
import { useSession } from './session'

/** Leaves: on the server, where the session is told to end, and on this phone at once, also without a connection. */
export function signOut(): void {
  const { token, end } = useSession.getState()
  if (token) call<typeof contract>('DELETE /api/people/sessions').catch(() => undefined)
  end()
}
