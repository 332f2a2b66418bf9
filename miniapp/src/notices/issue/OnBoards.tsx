import type { readPostings } from '@shared/sites/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { day } from '../../platform/dates'
import { Disclosure } from '../../ui/Disclosure'

/** 张贴处: on how many boards it hangs and since when; nothing where it hangs on none. */
export function OnBoards({ notice }: { notice: string }) {
  const found = useQuery({
    queryKey: ['notice', notice, 'postings'],
    queryFn: () => call<typeof readPostings>('GET /api/postings/{notice}', { params: { notice } }),
  })
  const { hanging = 0, since, boards = [] } = found.data ?? {}
  if (!hanging || !since) return null
  return (
    <Disclosure label={`已在 ${hanging} 处公告栏张贴，最早 ${day(since)}`}>
      {boards.map(({ name, place, where }) => (
        <View key={`${place}${name}${where}`} className="second">{`${place} · ${name} · ${where}`}</View>
      ))}
    </Disclosure>
  )
}
