import type { whoAmI } from '@shared/people/contract'
import type { Person } from '@shared/people/person'
import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { call } from './call'
import { useSession } from './session'

const seatOf = ({ department, former }: Person) => `${department?.id} ${former?.from} ${former?.successor}`

/** Who is signed in and how many messages are unread; asked again whenever the page comes back. */
export function useMe() {
  const token = useSession((session) => session.token)
  const person = useSession((session) => session.person)
  const me = useQuery({
    queryKey: ['me', token],
    enabled: token !== undefined,
    queryFn: () => call<typeof whoAmI>('GET /api/people/me'),
  })
  const now = me.data?.person
  // A unit that is no more, or an account moved on from one, changes what every page of the workbench is.
  useEffect(() => {
    const { person: before, update } = useSession.getState()
    if (now && before?.id === now.id && seatOf(now) !== seatOf(before)) update(now)
  }, [now])
  useDidShow(() => {
    if (token) void me.refetch()
  })
  return { person, unread: token ? (me.data?.unread ?? 0) : 0 }
}
