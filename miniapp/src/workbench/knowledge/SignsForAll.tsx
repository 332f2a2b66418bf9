import type { listKnowledge } from '@shared/answers/contractKnowledge'
import type { listLocal } from '@shared/answers/contractLocal'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { LocalOne } from '../local/LocalOne'
import type { CardWork } from '../local/useCardAct'
import { TemplateWork } from '../templates/TemplateWork'
import { CardDraft } from './CardDraft'
import { UnitsToConfirm } from './ToConfirm'

const parts = [
  { value: 'cards', label: '回答' },
  { value: 'local', label: '各地的办法' },
  { value: 'templates', label: '答复模板' },
] as const
type Part = (typeof parts)[number]['value']

/** The city's supervisor signs 代签 what waits at any unit, and writes none of it. */
export function SignsForAll() {
  const asked = useParam('part')
  const [part, setPart] = useState<Part>(parts.find(({ value }) => value === asked)?.value ?? 'cards')
  return (
    <View className="stack">
      <Heading level={1}>知识卡</Heading>
      <Segmented kind="tabs" label="看什么" options={[...parts]} value={part} onChange={setPart} />
      {part === 'templates' ? (
        <TemplateWork isLead writes={false} />
      ) : part === 'local' ? (
        <WaitingLocals />
      ) : (
        <WaitingCards />
      )}
    </View>
  )
}

function WaitingCards() {
  const found = useQuery({
    queryKey: ['knowledge', ''],
    queryFn: () => call<typeof listKnowledge>('GET /api/cards', { query: {} }),
  })
  return (
    <Waiting found={found}>
      {(work) => (
        <>
          <UnitsToConfirm units={found.data?.toConfirm ?? []} />
          {found.data?.drafts.map((card) => (
            <CardDraft key={card.id} card={card} {...work} />
          ))}
        </>
      )}
    </Waiting>
  )
}

function WaitingLocals() {
  const found = useQuery({
    queryKey: ['local', '', '全部'],
    queryFn: () => call<typeof listLocal>('GET /api/local', { query: {} }),
  })
  return (
    <Waiting found={found}>
      {(work) => found.data?.drafts.map((local) => <LocalOne key={local.id} local={local} {...work} />)}
    </Waiting>
  )
}

interface Found {
  data: { drafts: readonly unknown[] } | undefined
  isPending: boolean
  isError: boolean
  error: unknown
  dataUpdatedAt: number
  refetch: () => Promise<unknown>
}

/** What waits, and what became of the last that was decided. */
function Waiting({ found, children }: { found: Found; children: (work: CardWork) => ReactNode }) {
  const [said, setSaid] = useState('')
  const look = () => void found.refetch()
  const done = (words: string) => {
    setSaid(words)
    look()
  }
  return (
    <View className="stack">
      <View className="second">各单位等签发的列在这里：没有别的审核人能签时，由督查代签</View>
      {said ? <Banner tone="green">{said}</Banner> : null}
      {found.isPending ? <Loading text="正在读取等签发的" /> : null}
      <ReadFailure read={found} />
      {children({ isLead: true, onDone: done, onLook: look })}
      {found.data && found.data.drafts.length === 0 ? (
        <Empty title="没有等签发的" text="单位交上稿子，在这里看得到" />
      ) : null}
    </View>
  )
}
