import { View } from '@tarojs/components'
import { codeWords } from '../../../platform/typed'
import { Empty } from '../../../ui/Empty'
import { ReadFailure } from '../../../ui/ReadFailure'
import { Loading } from '../../../ui/Loading'
import { Pressable } from '../../../ui/Pressable'
import { PublicationRow } from './PublicationRow'
import type { Publications } from './usePublications'

interface PublicationLinesProps {
  found: Publications
  /** Only those with these words, when there are any. */
  words?: string
  /** The case shown beside the list. */
  open?: string | undefined
  onOpen: (id: string) => void
  /** Said when there is none. */
  empty: string
}

/** A list of 选登, page by page. */
export function PublicationLines({ found, words = '', open, onOpen, empty }: PublicationLinesProps) {
  const lines = found.data?.pages.flatMap((page) => page.cases) ?? []
  const shown = words
    ? lines.filter(({ id, question }) => question.includes(words) || id.includes(codeWords(words)))
    : lines
  const rest = found.hasNextPage
  return (
    <>
      {found.isPending ? <Loading text="正在读取" /> : null}
      <ReadFailure read={found} />
      {found.data && !shown.length ? (
        <Empty title={words ? `${rest ? '读到的里面' : ''}没有找到「${words}」` : empty} />
      ) : null}
      <View className="queue">
        {shown.map((line) => (
          <PublicationRow key={line.id} line={line} open={line.id === open} onOpen={() => onOpen(line.id)} />
        ))}
      </View>
      {rest ? (
        <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          再看一些
        </Pressable>
      ) : null}
    </>
  )
}
