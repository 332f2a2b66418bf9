import type { listKnowledge } from '@shared/answers/contractKnowledge'
import type { MissedGroup } from '@shared/answers/contractMissed'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Segmented } from '../../ui/choosing/Segmented'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { useTop } from '../../ui/page/useTop'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { LocalWork } from '../local/LocalWork'
import { TemplateWork } from '../templates/TemplateWork'
import { focusOn } from '../keys'
import { useDesk } from '../useDesk'
import { CardDraft } from './CardDraft'
import { CardForm } from './CardForm'
import { Missed } from './Missed'
import { OwnCards } from './OwnCards'
import { Review } from './Review'
import { SignsForAll } from './SignsForAll'

/** 知识卡: what the department's answers say, what waits for a signature, and what is to be looked at again. */
export default function WorkKnowledge() {
  const role = useSession((session) => session.person?.role)
  const works = role === 'officer' || role === 'lead'
  return (
    <Desk title={role === 'editor' ? '答复模板' : '知识卡'} section="knowledge">
      {works ? <Parts isLead={role === 'lead'} /> : role === 'supervisor' ? <SignsForAll /> : <ForAll />}
    </Desk>
  )
}

/** 市政务公开办公室 keeps the templates that all units use, and no cards. */
function ForAll() {
  return (
    <View className="stack">
      <Heading level={1}>答复模板</Heading>
      <TemplateWork isLead={false} />
    </View>
  )
}

/** The answers themselves, what each place adds to them, and what replies begin with; a unit of a county has no answers of its own. */
function Parts({ isLead }: { isLead: boolean }) {
  const inCounty = useSession((session) => session.person?.department?.id.includes('@') ?? false)
  const asked = useParam('part')
  const [part, setPart] = useState<'cards' | 'local' | 'templates'>(
    asked === 'templates' ? asked : asked === 'local' || inCounty ? 'local' : 'cards',
  )
  return (
    <View className="stack">
      <Heading level={1}>知识卡</Heading>
      <Segmented
        kind="tabs"
        label="看什么"
        options={[
          ...(inCounty ? [] : [{ value: 'cards' as const, label: '回答' }]),
          { value: 'local', label: inCounty ? '本地的办法' : '各地的办法' },
          { value: 'templates', label: '答复模板' },
        ]}
        value={part}
        onChange={setPart}
      />
      {part === 'templates' ? (
        <TemplateWork isLead={isLead} />
      ) : part === 'local' ? (
        <LocalWork isLead={isLead} />
      ) : (
        <Work isLead={isLead} />
      )}
    </View>
  )
}

const waitingIn = (data: Replied<typeof listKnowledge> | undefined): ShownCard[] =>
  (data?.review ?? []).flatMap(({ why, card }) => (why === 'changed' ? [card] : []))

const isMissed = (one: ShownCard | MissedGroup): one is MissedGroup => 'people' in one

function Work({ isLead }: { isLead: boolean }) {
  const [said, setSaid] = useState('')
  const [search, setSearch] = useState('')
  const [writing, setWriting] = useState<ShownCard | MissedGroup | 'new'>()
  const [added, setAdded] = useState<MissedGroup>()
  const found = useQuery({
    queryKey: ['knowledge', search],
    queryFn: () => call<typeof listKnowledge>('GET /api/cards', { query: search ? { search } : {} }),
    placeholderData: (before) => before,
  })
  const wide = useDesk()
  const writes =
    writing === undefined || writing === 'new' ? String(writing) : isMissed(writing) ? writing.question : writing.id
  useTop(wide ? '' : writes)
  // Behind a long list the form would be reached by keyboard only after every button of it.
  useEffect(() => {
    if (wide && writes !== 'undefined') focusOn('.card-form button, .card-form input')
  }, [wide, writes])
  const look = () => void found.refetch()
  // Found by its own words, so that it is there whatever is listed.
  const lookAt = async (card: ShownCard) => {
    look()
    const { question } = card.now ?? card.last ?? card.draft?.content ?? { question: '' }
    const data = await call<typeof listKnowledge>('GET /api/cards', { query: question ? { search: question } : {} })
    const all = [...data.drafts, ...data.cards, ...data.review.map((one) => one.card)]
    setWriting(all.find(({ id }) => id === card.id) ?? card)
  }
  const done = (words: string) => {
    setSaid(words)
    setWriting(undefined)
    look()
  }
  // Of what is 待核 the next one opens by itself, in the order in which it stood.
  const handedIn = async (words: string, one: ShownCard | undefined) => {
    const order = waitingIn(found.data).map(({ id }) => id)
    const at = one ? order.indexOf(one.id) : -1
    if (at < 0) return done(words)
    const left = waitingIn((await found.refetch()).data).filter(({ id }) => id !== one?.id)
    const next = left.find(({ id }) => order.indexOf(id) > at) ?? left[0]
    setAdded(undefined)
    setSaid(next ? `${words}。还有 ${left.length} 张待核，下一张打开了` : words)
    setWriting(next)
  }
  const write = (card: ShownCard | MissedGroup | 'new', ways?: MissedGroup) => {
    setSaid('')
    setAdded(ways)
    setWriting(card)
  }
  const { data } = found
  const card = writing === undefined || writing === 'new' || isMissed(writing) ? undefined : writing
  const form = writing ? (
    <CardForm
      key={writing === 'new' ? 'new' : isMissed(writing) ? writing.question : writing.id}
      card={card}
      from={writing !== 'new' && isMissed(writing) ? writing : undefined}
      ways={added ? [added.question, ...added.others] : undefined}
      onDone={() => void handedIn('已经交上，等另一位审核人签发', card)}
      onCancel={() => setWriting(undefined)}
      onWithdrawn={isLead ? (words) => void handedIn(words, card) : undefined}
      onLook={() => void (card ? lookAt(card) : look())}
    />
  ) : null
  const toldSo = said ? <Banner tone="green">{said}</Banner> : null
  if (!wide && form)
    return (
      <View className="stack">
        {toldSo}
        {form}
      </View>
    )
  const shared = { isLead, onWrite: write, onDone: done, onLook: look }
  return (
    <View className="columns columns--form">
      <View className="stack">
        {data ? <View className="second">{`${data.department}的回答。签发后一分钟内照新的作答`}</View> : null}
        {toldSo}
        <Pressable kind="quiet" onPress={() => write('new')}>
          写一张新卡
        </Pressable>
        <Missed drafts={data?.drafts ?? []} onWrite={write} onInto={(group, into) => write(into, group)} />
        {found.isPending ? <Loading text="正在读取本单位的知识卡" /> : null}
        <ReadFailure read={found} />
        {data?.drafts.map((card) => (
          <CardDraft key={card.id} card={card} {...shared} />
        ))}
        {data ? <Review cards={data.review} onWrite={write} /> : null}
        {data ? <OwnCards cards={data.cards} total={data.total} onSearch={setSearch} {...shared} /> : null}
      </View>
      {wide ? form : null}
    </View>
  )
}
