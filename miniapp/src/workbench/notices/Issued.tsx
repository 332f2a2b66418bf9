import type { listDrafts } from '@shared/notices/contract'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { noticeSizes } from '@shared/notices/words'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { Toggle } from '../../ui/choosing/Toggle'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { IssuedCard } from './IssuedCard'
import { meantBy } from './meantBy'
import type { WrittenNotice } from './written'

interface IssuedProps {
  issued: readonly NoticeDraft[]
  /** None for who only watches. */
  onCorrect?: (notice: NoticeDraft, start?: Partial<WrittenNotice>) => void
  onLook?: () => void
  onDone?: (said: string) => void
  /** How one hangs, on paper. */
  onSheet: (notice: NoticeDraft) => void
}

/** More than this are looked through by a word. */
const few = 6

/** What was issued: what is up first, and what is over, withdrawn or corrected when asked for, for its proof. */
export function Issued({
  issued,
  onCorrect,
  onLook = () => undefined,
  onDone = () => undefined,
  onSheet,
}: IssuedProps) {
  const [past, setPast] = useState(false)
  const [typed, setTyped] = useState('')
  const [unposted, setUnposted] = useState(useParam('unposted') === 'yes')
  const found = useQuery({
    queryKey: ['notices', 'ended'],
    enabled: past,
    queryFn: () => call<typeof listDrafts>('GET /api/notices/drafts', { query: { ended: 'yes' } }),
  })
  const ended = past ? (found.data?.ended ?? []) : []
  const many = issued.length + ended.length > few
  const word = many ? typed : ''
  const notYet = issued.filter(({ runs }) => runs?.open)
  const up = (unposted && many && notYet.length ? notYet : issued).filter(meantBy(word))
  const over = ended.filter(meantBy(word))
  const card = (one: NoticeDraft) => (
    <IssuedCard
      key={one.id}
      notice={one}
      onCorrect={(anew) => onCorrect?.(one, anew)}
      onLook={onLook}
      onDone={onDone}
      onSheet={() => onSheet(one)}
    />
  )
  return (
    <>
      {issued.length ? (
        <View>
          <Heading level={2}>已经发布、还没有结束的</Heading>
          <View className="second">{`${issued.length} 份${notYet.length ? `，其中 ${notYet.length} 份还没有贴齐` : ''}`}</View>
        </View>
      ) : onCorrect ? null : (
        <Empty title="现在没有正在公示的公告" />
      )}
      {many ? (
        <Field
          label="找公告"
          placeholder="标题、地方或单位里的字"
          max={noticeSizes.title.most}
          value={typed}
          onChange={setTyped}
        />
      ) : null}
      {many && notYet.length ? <Toggle label="只看还没有贴齐的" checked={unposted} onChange={setUnposted} /> : null}
      {word.trim() && !up.length ? <View>还没有结束的里面没有这样的公告</View> : null}
      {up.map(card)}
      <Toggle label="也看已经结束、撤回和更正过的" checked={past} onChange={setPast} />
      {past && found.isPending ? <Loading text="正在读取已经结束的公告" /> : null}
      <ReadFailure compact read={found} />
      {past && found.data && !over.length ? <View>{word.trim() ? '里面没有这样的公告' : '还没有'}</View> : null}
      {over.map(card)}
    </>
  )
}
