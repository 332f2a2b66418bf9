import type { whoAmI } from '@shared/people/contract'
import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { call } from './call'
import { useSession } from './session'

/** Who is signed in and how many messages are unread; asked again whenever the page comes back. */
export function useMe() {
  const token = useSession((session) => session.token)
  const person = useSession((session) => session.person)
  const me = useQuery({
    queryKey: ['me', token],
    enabled: token !== undefined,
    queryFn: () => call<typeof whoAmI>('GET /api/people/me'),
  })
  useDidShow(() => {
    if (token) void me.refetch()
  })
  return { person, unread: token ? (me.data?.unread ?? 0) : 0 }
}
