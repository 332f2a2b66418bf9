import type { listSurveyWork } from '@shared/surveys/contract'
import type { SurveyWork } from '@shared/surveys/contractParts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { useTop } from '../../ui/page/useTop'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { useDesk } from '../useDesk'
import { DraftForm } from './DraftForm'
import type { FormOpened } from './written'
import { SurveyCard } from './SurveyCard'
import '../../surveys/surveys.scss'

/** 问卷: one person drafts, another lets it out; when it is over the department answers for it. */
export default function WorkSurveys() {
  return (
    <Desk title="问卷起草与反馈" section="surveys">
      <Surveys />
    </Desk>
  )
}

function Surveys() {
  const drafts = useSession((session) => session.person?.role !== 'supervisor')
  const named = useRouter().params.id
  const wide = useDesk()
  const [said, setSaid] = useSaid()
  const [opened, setOpened] = useState<FormOpened>()
  useTop(wide ? '' : opened ? (opened.changing?.id ?? opened.like?.id ?? 'new') : 'list')
  const found = useInfiniteQuery({
    queryKey: ['surveys', 'desk'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listSurveyWork>('GET /api/surveys/desk', { query: pageParam ? { after: pageParam } : {} }),
    getNextPageParam: (page) => page.next,
  })
  const surveys = found.data?.pages.flatMap((page) => page.surveys) ?? []
  // The one that a message leads to stands first, then what is owed.
  const rank = (one: SurveyWork) => (one.id === named ? 0 : one.owed ? 1 : 2)
  const look = () => void found.refetch()
  const lookAgain = async () => {
    const { data } = await found.refetch()
    const now = data?.pages.flatMap((page) => page.surveys)
    setOpened(
      (one) =>
        one && {
          ...one,
          ...(one.changing ? { changing: now?.find(({ id }) => id === one.changing?.id) ?? one.changing } : {}),
        },
    )
  }
  const renew = (words: string) => {
    setSaid(words)
    setOpened(undefined)
    look()
  }
  const { changing, like } = opened ?? {}
  const form = (
    <DraftForm
      key={changing?.id ?? like?.id ?? 'new'}
      changing={changing}
      like={like}
      onDone={renew}
      onLook={() => void lookAgain()}
      {...(opened || !wide ? { onCancel: () => setOpened(undefined) } : {})}
    />
  )
  // Without room for both, what is being written stands alone.
  if (!wide && opened) return form
  return (
    <View className={drafts ? 'columns columns--form' : ''}>
      <View className="stack">
        <Heading level={1}>问卷</Heading>
        {said ? <Banner tone="green">{said}</Banner> : null}
        {drafts && !wide ? (
          <Pressable kind="primary" onPress={() => setOpened({})}>
            起草问卷
          </Pressable>
        ) : null}
        {found.isPending ? <Loading text="正在读取问卷" /> : null}
        <ReadFailure read={found} />
        {found.isSuccess && !surveys.length ? <Empty title="还没有问卷" /> : null}
        {[...surveys]
          .sort((a, b) => rank(a) - rank(b))
          .map((one) => (
            <SurveyCard key={one.id} survey={one} onOpen={setOpened} onLook={look} onDone={renew} />
          ))}
        {found.hasNextPage ? (
          <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            更早的
          </Pressable>
        ) : null}
      </View>
      {drafts && wide ? form : null}
    </View>
  )
}
