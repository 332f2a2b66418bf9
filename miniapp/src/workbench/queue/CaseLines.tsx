import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { isoDay } from '../../platform/dates'
import { useSession } from '../../platform/session'
import { codeIn, codeWords } from '../../platform/typed'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { FilterChips } from './filters/FilterChips'
import { chipsOf, type Filter, filterWords, fitting } from './filters/filters'
import type { QueueListProps } from './queueListProps'
import { QueueRow } from './QueueRow'
import type { useQueue } from './useQueue'
import { type Show, useReadingOn } from './useQueue'
import { emptyWords } from './views'
import { nowHere } from '../../platform/clock/houseClock'

interface CaseLinesProps extends QueueListProps {
  found: ReturnType<typeof useQueue>
  /** The same, looked through for the words. */
  within: ReturnType<typeof useQueue> | undefined
  show: Show
  filter: Filter
  /** Only those with these words, when there are any. */
  words: string
  onFilter: (filter: Filter) => void
}

/** One shelf of the queue: all of it, or what fits the filter and the words. */
export function CaseLines({
  found,
  within,
  show,
  filter,
  words,
  onFilter,
  open,
  onOpen,
  picked,
  onPick,
  onLines,
}: CaseLinesProps) {
  const me = useSession((session) => session.person?.id)
  const narrowed = words !== '' || (show === 'open' && filter !== 'all')
  // Until they are looked through, and without a connection, what is here is what there is.
  const looked = within?.data ? within : undefined
  const read = looked ?? found
  useReadingOn(read, narrowed)
  const lines = found.data?.pages.flatMap((page) => page.inquiries) ?? []
  const listed = looked?.data?.pages.flatMap((page) => page.inquiries) ?? lines
  const counts = found.data?.pages[0]?.counts
  const seen = { me, today: isoDay(nowHere()) }
  const chosen = show === 'open' ? fitting(listed, filter, seen) : listed
  const shown =
    words && !looked ? chosen.filter((one) => one.excerpt.includes(words) || one.id.includes(codeWords(words))) : chosen
  const order = shown.map((one) => `${one.id}.${one.version}`).join()
  const told = useRef<string>()
  useEffect(() => {
    if (told.current === order) return
    told.current = order
    onLines?.(shown)
  })
  return (
    <>
      {counts && show === 'open' ? (
        <FilterChips
          chips={chipsOf(lines, counts, { ...seen, chosen: filter, whole: !found.hasNextPage })}
          chosen={filter}
          onChoose={onFilter}
        />
      ) : null}
      {found.isPending ? <Loading text="正在读取办件" /> : null}
      {counts?.unconfirmedLate && show === 'open' ? (
        <Banner tone="amber">
          {`待确认收到的里面，${counts.unconfirmedLate} 件从提交那天算已经超期（暂计）：先联系申请人确认`}
        </Banner>
      ) : null}
      <ReadFailure read={found} />
      {counts && !shown.length && !read.isFetchingNextPage && !(within?.isPending && !within.isPaused) ? (
        <Empty title={nothing(words, show, filter, read.hasNextPage ? lines.length : undefined)} />
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
      {read.hasNextPage ? (
        <Pressable kind="quiet" more busy={read.isFetchingNextPage} onPress={() => void read.fetchNextPage()}>
          再看一些
        </Pressable>
      ) : null}
    </>
  )
}

/** Says that there is none only of what was read: `read` lines so far, when there are more. */
function nothing(words: string, show: Show, filter: Filter, read: number | undefined): string {
  const among = read === undefined ? '' : words ? '看过的里面' : `看过的 ${read} 件里`
  if (codeIn(words)) return '不在这一列里，点上面直接打开'
  if (words) return `${among}没有找到「${words}」`
  return filter === 'all' || show !== 'open' ? emptyWords[show] : `${among}没有「${filterWords[filter]}」的`
}
