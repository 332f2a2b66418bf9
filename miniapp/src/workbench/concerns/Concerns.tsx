import type { ConcernWork as ConcernWorkView } from '@shared/concerns/contractParts'
import { concernIsOpen } from '@shared/concerns/status'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useParam } from '../../platform/go'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { useCountyDesk } from '../casework/useCountyDesk'
import { ConcernWork } from './ConcernWork'
import { useConcerns } from './useConcerns'

const waits = ({ status }: ConcernWorkView) => concernIsOpen(status)

/** What of it is read already, in words: as long as only what waits has come there may be more of it. */
function countWords(concerns: readonly ConcernWorkView[], more: boolean): string {
  const waiting = concerns.filter(waits)
  const mended = waiting.filter(({ respondedAt }) => respondedAt !== undefined).length
  const words = [`${waiting.length - mended} 条还没有回应`, ...(mended ? [`${mended} 条回应要更正`] : [])].join('，')
  return more && waiting.length === concerns.length ? `先列出最急的：${words}，下面还有` : `这里有 ${words}`
}

/** One concern after the other, what still waits first, the nearest end before all. */
export function Concerns() {
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const found = useConcerns(search)
  const county = useCountyDesk() !== undefined
  const concerns = found.data?.pages.flatMap((page) => page.concerns) ?? []
  const named = useParam('id')
  const { hasNextPage, isFetching, fetchNextPage } = found
  // An old one that a message or the board leads to stands further down.
  const isMissing = Boolean(named && !search && found.isSuccess && !concerns.some(({ id }) => id === named))
  useEffect(() => {
    if (isMissing && hasNextPage && !isFetching) void fetchNextPage()
  }, [isMissing, hasNextPage, isFetching, fetchNextPage])
  // The one that a message leads to stands first, then what still waits.
  const rank = (one: ConcernWorkView) => (one.id === named ? 0 : waits(one) ? 1 : 2)
  return (
    <View className="stack">
      {county ? (
        <View className="second">本地各单位承办的舆情也列在这里，可以看；由承办单位回应，签发以前看不到回应稿</View>
      ) : null}
      <Field
        label="找舆情"
        placeholder="标题、内容、单位、地方"
        max={wordsToFind}
        value={typed}
        onChange={(words) => {
          setTyped(words)
          if (!words.trim()) setSearch('')
        }}
        onConfirm={() => setSearch(typed.trim())}
      />
      {typed.trim() && typed.trim() !== search ? (
        <Pressable kind="quiet" onPress={() => setSearch(typed.trim())}>
          找
        </Pressable>
      ) : null}
      {concerns.length ? <View className="second">{countWords(concerns, Boolean(hasNextPage))}</View> : null}
      {found.isPending ? <Loading text="正在读取舆情" /> : null}
      <ReadFailure read={found} />
      {found.isSuccess && !concerns.length ? (
        <Empty title={search ? `没有找到“${search}”` : named ? '没有找到，可能已经改交别的单位' : '还没有舆情'} />
      ) : null}
      {[...concerns]
        .sort((a, b) => rank(a) - rank(b))
        .map((concern) => (
          <ConcernWork key={concern.id} concern={concern} onLook={() => void found.refetch()} />
        ))}
      {hasNextPage ? (
        <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {concerns.every(waits) ? '接着列' : '更早的'}
        </Pressable>
      ) : null}
    </View>
  )
}
