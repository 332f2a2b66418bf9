import type { listTemplates } from '@shared/answers/contractTemplates'
import type { ShownTemplate } from '@shared/answers/templates/desk'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { useTop } from '../../ui/page/useTop'
import { Pressable } from '../../ui/Pressable'
import { useDesk } from '../useDesk'
import { TemplateForm } from './TemplateForm'
import { TemplateOne } from './TemplateOne'

/** 答复模板: what a unit's people begin a reply with, what waits for a signature, and what was withdrawn. */
export function TemplateWork({ isLead, writes = true }: { isLead: boolean; writes?: boolean }) {
  const [said, setSaid] = useState('')
  const [writing, setWriting] = useState<ShownTemplate | 'new'>()
  const queries = useQueryClient()
  const wide = useDesk()
  useTop(wide ? '' : writing === undefined || writing === 'new' ? String(writing) : writing.id)
  const found = useQuery({
    queryKey: ['templates'],
    queryFn: () => call<typeof listTemplates>('GET /api/templates'),
  })
  const look = () => void found.refetch()
  const lookAt = async ({ id }: ShownTemplate) => {
    const { data: renewed } = await found.refetch()
    const all = renewed ? [...renewed.drafts, ...renewed.inUse, ...renewed.withdrawn] : []
    setWriting((now) => all.find((one) => one.id === id) ?? now)
  }
  const done = (words: string) => {
    setSaid(words)
    setWriting(undefined)
    look()
    void queries.invalidateQueries({ queryKey: ['reply-templates'] })
  }
  const write = (one: ShownTemplate | 'new') => {
    setSaid('')
    setWriting(one)
  }
  const { data } = found
  const ours = data?.units[0]?.name ?? '本单位'
  const form = writing ? (
    <TemplateForm
      key={writing === 'new' ? 'new' : writing.id}
      template={writing === 'new' ? undefined : writing}
      unit={writing === 'new' ? ours : writing.unit.name}
      onDone={() => done('已经交上，等另一位审核人签发')}
      onCancel={() => setWriting(undefined)}
      onLook={() => void (writing === 'new' ? look() : lookAt(writing))}
    />
  ) : null
  if (!wide && form) return form
  const rowFor = (one: ShownTemplate, about: 'draft' | 'now') => (
    <TemplateOne
      key={`${one.id}.${about}`}
      template={one}
      about={about}
      whose={(data?.units.length ?? 0) > 1 || !writes ? one.unit.name : undefined}
      isLead={isLead}
      writes={writes}
      onWrite={() => write(one)}
      onDone={done}
      onLook={look}
    />
  )
  return (
    <View className="columns columns--form">
      <View className="stack">
        {data ? (
          <View className="second">
            {`${data.units.map(({ name }) => name).join('、')}的模板。签发后一分钟内，写答复的人在“用模板起草”里看得到`}
          </View>
        ) : null}
        {said ? <Banner tone="green">{said}</Banner> : null}
        {writes ? (
          <Pressable kind="quiet" onPress={() => write('new')}>
            写一份新模板
          </Pressable>
        ) : (
          <View className="second">各单位等签发的也列在这里：没有别的审核人能签时，由督查代签</View>
        )}
        {found.isPending ? <Loading text="正在读取答复模板" /> : null}
        <ReadFailure read={found} />
        {data?.drafts.map((one) => rowFor(one, 'draft'))}
        {data?.withdrawn.length ? (
          <Card title={`撤下的 ${data.withdrawn.length} 份`} tone="amber">
            <View className="rows">
              {data.withdrawn.map((one) => (
                <ListRow
                  key={one.id}
                  title={one.last?.title ?? one.id}
                  note={[one.withdrawn ? fullDay(one.withdrawn.at) : '', one.withdrawn?.reason ?? '']
                    .filter(Boolean)
                    .join(' · ')}
                  {...(writes ? { onPress: () => write(one) } : {})}
                />
              ))}
            </View>
          </Card>
        ) : null}
        {data?.units.map(({ id, name }) => {
          const used = data.inUse.filter(({ unit }) => unit.id === id)
          return used.length === 0 ? null : (
            <View key={id} className="stack">
              <Heading level={2}>{`${data.units.length > 1 ? `${name}，` : ''}在用的 ${used.length} 份`}</Heading>
              {used.map((one) => rowFor(one, 'now'))}
            </View>
          )
        })}
        {data && data.inUse.length === 0 && data.drafts.length === 0 ? (
          <Empty title="还没有本单位的模板" text="写一份新模板；没有的时候，写答复用通用的" />
        ) : null}
      </View>
      {wide ? form : null}
    </View>
  )
}
