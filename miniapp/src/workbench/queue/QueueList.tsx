import type { InquiryLine } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { isoDay } from '../../platform/dates'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/Heading'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { Segmented } from '../../ui/Segmented'
import { FilterChips } from './FilterChips'
import { chipsOf, filterWords, fitting } from './filters'
import { QueueRow } from './QueueRow'
import { Search } from './Search'
import { useQueue, useReadingOn } from './useQueue'
import { useSight } from './useSight'
import { emptyWords, tabsOf } from './views'
import { Whose } from './Whose'

interface QueueListProps {
  /** The case shown beside the list. */
  open?: string
  onOpen: (id: string) => void
  /** While several are being chosen: which. */
  picked?: readonly string[] | undefined
  onPick?: (id: string) => void
  /** Told which lines are shown, in their order. */
  onLines?: (lines: readonly InquiryLine[]) => void
}

/** The cases of a department, due first, with how many press; what one looks at is kept. */
export function QueueList({ open, onOpen, picked, onPick, onLines }: QueueListProps) {
  const person = useSession((session) => session.person)
  const [sight, look] = useSight()
  const [search, setSearch] = useState('')
  const { show, filter, department } = sight
  const found = useQueue({ show, department })
  const words = search.trim()
  useReadingOn(found, show === 'open' && (filter !== 'all' || words !== ''))
  const pages = found.data?.pages ?? []
  const lines = pages.flatMap((page) => page.inquiries)
  const first = pages[0]
  const seen = { me: person?.id, today: isoDay(new Date().toISOString()) }
  const chosen = show === 'open' ? fitting(lines, filter, seen) : lines
  const shown = words
    ? chosen.filter((one) => one.excerpt.includes(words) || one.id.includes(words.toUpperCase()))
    : chosen
  const anyQueue = person?.role === 'dispatcher' || person?.role === 'supervisor'
  const order = shown.map((one) => `${one.id}.${one.version}`).join()
  useEffect(() => onLines?.(shown), [order])
  return (
    <View className="stack">
      {first ? (
        anyQueue ? (
          <Whose
            name={first.department}
            other={department !== ''}
            onChoose={(to) => look({ department: to, filter: 'all' })}
          />
        ) : (
          <Heading level={1}>{first.department}</Heading>
        )
      ) : null}
      <Search value={search} onChange={setSearch} onOpen={onOpen} />
      <Segmented
        kind="tabs"
        label="看哪些办件"
        options={tabsOf(first?.counts)}
        value={show}
        onChange={(to) => look({ show: to, filter: 'all' })}
      />
      {first && show === 'open' ? (
        <FilterChips
          chips={chipsOf(lines, first.counts, { ...seen, chosen: filter, whole: !found.hasNextPage })}
          chosen={filter}
          onChoose={(to) => look({ filter: to })}
        />
      ) : null}
      {found.isPending ? <Loading text="正在读取办件" /> : null}
      {found.isError && !first ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isError && first ? <Banner tone="amber">连不上网络，下面是之前读到的</Banner> : null}
      {first && !shown.length && !found.isFetchingNextPage ? (
        <Empty
          title={
            words ? `没有找到「${words}」` : filter === 'all' ? emptyWords[show] : `没有「${filterWords[filter]}」的`
          }
        />
      ) : null}
      <View className="queue">
        {shown.map((line) => (
          <QueueRow
            key={line.id}
            line={line}
            open={line.id === open}
            onOpen={() => onOpen(line.id)}
            {...(picked ? { picked: picked.includes(line.id), onPick: () => onPick?.(line.id) } : {})}
          />
        ))}
      </View>
      {found.hasNextPage ? (
        <Pressable kind="quiet" busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          再看一些
        </Pressable>
      ) : null}
    </View>
  )
}
