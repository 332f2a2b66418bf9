import type { listLocal } from '@shared/answers/contractLocal'
import type { ShownLocal } from '@shared/answers/local/desk'
import { localReviewNames } from '@shared/answers/local/words'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { useTop } from '../../ui/page/useTop'
import { Pressable } from '../../ui/Pressable'
import { useDesk } from '../useDesk'
import { LocalForm, type LocalWritten } from './LocalForm'
import { LocalOne } from './LocalOne'

const everywhere = '全部'

const writtenOf = ({
  id,
  version,
  question = '',
  place,
  draft,
  now,
  last,
  signed,
  sentBack,
}: ShownLocal): LocalWritten => ({
  id,
  version,
  question,
  place: place.name,
  content: draft?.content ?? now ?? last,
  by: (draft ?? signed)?.by,
  sentBack,
})

/** 本地的办法: what this unit's places still have to write, what waits for a signature and what is shown. */
export function LocalWork({ isLead }: { isLead: boolean }) {
  const [said, setSaid] = useState('')
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const [place, setPlace] = useState(everywhere)
  const [writing, setWriting] = useState<LocalWritten>()
  const wide = useDesk()
  useTop(wide ? '' : (writing?.id ?? 'list'))
  const found = useQuery({
    queryKey: ['local', search, place],
    queryFn: () =>
      call<typeof listLocal>('GET /api/local', {
        query: { ...(search ? { search } : {}), ...(place === everywhere ? {} : { place }) },
      }),
    placeholderData: (before) => before,
  })
  const look = () => void found.refetch()
  // Found by its own words, so that it is there whatever is listed.
  const lookAt = async (one: LocalWritten) => {
    look()
    const data = await call<typeof listLocal>('GET /api/local', { query: one.question ? { search: one.question } : {} })
    const all = [...data.drafts, ...data.shown.first, ...data.review.map(({ local }) => local)]
    const there = all.find(({ id }) => id === one.id)
    const empty = data.toFill.first.find(({ id }) => id === one.id)
    setWriting(there ? writtenOf(there) : { ...one, version: empty?.version ?? one.version })
  }
  const done = (words: string) => {
    setSaid(words)
    setWriting(undefined)
    look()
  }
  // Of what is still to be filled in the next one opens by itself, in the order in which it stood.
  const handedIn = async (one: LocalWritten) => {
    const words = '已经交上，等另一位审核人签发'
    const order = (found.data?.toFill.first ?? []).map(({ id }) => id)
    const at = order.indexOf(one.id)
    if (at < 0) return done(words)
    const left = (await found.refetch()).data?.toFill
    const others = left?.first.filter(({ id }) => id !== one.id) ?? []
    const next = others.find(({ id }) => order.indexOf(id) > at) ?? others[0]
    setSaid(next ? `${words}。还有 ${left?.total} 条待填，下一条打开了` : words)
    setWriting(next && { ...next, place: next.place.name })
  }
  const write = (one: LocalWritten) => {
    setSaid('')
    setWriting(one)
  }
  const form = writing ? (
    <LocalForm
      key={writing.id}
      one={writing}
      onDone={() => void handedIn(writing)}
      onCancel={() => setWriting(undefined)}
      onLook={() => void lookAt(writing)}
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
  const { data } = found
  const several = (data?.places.length ?? 0) > 1
  return (
    <View className={form ? 'columns columns--form' : ''}>
      <View className="stack">
        {toldSo}
        {found.isPending ? <Loading text="正在读取本地的办法" /> : null}
        <ReadFailure read={found} />
        {data ? (
          <View className="second">
            {`${data.unit}写的地点、时间、电话和钱数，只给${several ? '那个地方' : (data.places[0]?.name ?? '本地')}的人看。待填的，市民那边什么也不显示`}
          </View>
        ) : null}
        {data && several ? (
          <Choices
            label="哪个地方"
            options={[everywhere, ...data.places.map(({ name }) => name)]}
            value={data.places.find(({ id }) => id === place)?.name ?? everywhere}
            onChange={(name) => setPlace(data.places.find((one) => one.name === name)?.id ?? everywhere)}
          />
        ) : null}
        {data?.drafts.map((local) => (
          <LocalOne
            key={local.id}
            local={local}
            isLead={isLead}
            onWrite={() => write(writtenOf(local))}
            onDone={done}
            onLook={look}
          />
        ))}
        {data?.review.length ? (
          <Card title={`要看的 ${data.review.length} 条`} tone="amber">
            <View className="rows">
              {data.review.map(({ local, why, on }) => (
                <ListRow
                  key={local.id}
                  title={`${local.place.name} · ${local.question ?? local.id}`}
                  note={[localReviewNames[why], on ? fullDay(on) : '', local.withdrawn?.reason ?? '']
                    .filter(Boolean)
                    .join(' · ')}
                  onPress={() => write(writtenOf(local))}
                />
              ))}
            </View>
          </Card>
        ) : null}
        {data ? (
          <Card title={`待填 ${data.toFill.total} 条`}>
            <Field
              label="按字找"
              value={typed}
              max={wordsToFind}
              placeholder="例如：社保卡"
              onChange={setTyped}
              onConfirm={() => setSearch(typed.trim())}
            />
            <View className="actions">
              <Pressable kind="quiet" onPress={() => setSearch(typed.trim())}>
                找
              </Pressable>
            </View>
            {data.toFill.first.length < data.toFill.total ? (
              <View className="small">{`先列 ${data.toFill.first.length} 条，用字找别的`}</View>
            ) : null}
            <View className="rows">
              {data.toFill.first.map(({ id, version, place: at, question, asked }) => (
                <ListRow
                  key={id}
                  title={question}
                  note={[several ? at.name : '', asked ? `近两个月问过 ${asked} 次` : ''].filter(Boolean).join(' · ')}
                  onPress={() => write({ id, version, question, place: at.name })}
                />
              ))}
            </View>
          </Card>
        ) : null}
        {data?.shown.first
          .filter(({ draft }) => !draft)
          .map((local) => (
            <LocalOne
              key={local.id}
              local={local}
              isLead={isLead}
              onWrite={() => write(writtenOf(local))}
              onDone={done}
              onLook={look}
            />
          ))}
      </View>
      {form}
    </View>
  )
}
