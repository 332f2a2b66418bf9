import type { readGuide } from '@shared/departments/contract'
import type { GuideView } from '@shared/departments/guide/guide'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { useDrafts } from '../../platform/drafts'
import { print } from '../../platform/files/print'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Mend } from '../../ui/mending/Mend'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { Cleared } from './Cleared'
import { Fees } from './Fees'
import { GuideLines } from './GuideLines'
import { OnRequest } from './OnRequest'
import { Reach } from './Reach'

/** The guide of one unit, on the screen and on paper. */
export function GuideOf({ unit }: { unit: string }) {
  const edit = useDrafts((drafts) => drafts.edit)
  const found = useQuery({
    queryKey: ['guide', unit],
    queryFn: () => call<typeof readGuide>('GET /api/departments/{id}/guide', { params: { id: unit } }),
  })
  if (found.isPending) return <Loading text="正在读取指南" />
  if (found.isLoadingError) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  const { department, contact, sections, limits, fees } = found.data
  const apply = (named?: string) => {
    const { id, name } = department
    const written = useDrafts.getState().inquiry?.text.trim()
    // What is being written already stays; it only becomes an application, to this unit and no other.
    edit({ kind: 'disclosure', kindChosen: true, department: { id, name, reason: '你在它的信息公开指南里申请' } })
    if (named && !written) edit({ text: named })
    go('/inquiries/submit/index')
  }
  return (
    <>
      <ReadFailure read={found} />
      <View className="paper stack">
        <View>
          <Heading level={1}>{`${department.name}信息公开指南`}</Heading>
          <View className="second">由这个单位的资料现做，随时和现状一致</View>
        </View>
        <Card title="怎样联系">
          {Object.values(contact).some(Boolean) ? <Reach contact={contact} /> : null}
          {notStated(contact) ? (
            <View className="second">{`这个单位还没有填${notStated(contact)}（指南应当写明，政府信息公开条例 第十二条）。在这里申请，不用知道也能交。`}</View>
          ) : null}
        </Card>
        {sections.map((section) => (
          <GuideLines key={section.title} {...section} />
        ))}
        <GuideLines title="多久答复" lines={limits} />
        <Fees fees={fees} />
        {department.duties.length ? (
          <GuideLines title="管哪些事" lines={department.duties.map((text) => ({ text }))} />
        ) : null}
        <OnRequest unit={unit} onApply={apply} />
        <Cleared unit={unit} />
      </View>
      <View className="actions">
        <Pressable kind="primary" onPress={() => apply()}>
          申请公开信息
        </Pressable>
        <Pressable kind="quiet" onPress={() => go('/ledger/applications/index', { unit })}>
          看申请办得怎样
        </Pressable>
        <Pressable kind="quiet" onPress={() => go('/inquiries/opened/index', { unit })}>
          看申请后公开的信息
        </Pressable>
        {print ? (
          <Pressable kind="quiet" onPress={print}>
            打印这份指南
          </Pressable>
        ) : null}
        <Mend
          word="要求更正和我自己有关的记录"
          thing="ownRecord"
          id={department.id}
          title="和你自己有关的记录"
          by={department.name}
        />
        <Mend thing="guide" id={department.id} title={`${department.name}信息公开指南`} by={department.name} />
      </View>
    </>
  )
}

/** 地址、办公时间、电话: what a guide has to name and this unit has not filled in yet. */
const notStated = (contact: GuideView['contact']): string =>
  (['address', 'hours', 'phone'] as const)
    .filter((one) => !contact[one])
    .map((one) => contactNames[one])
    .join('、')
const contactNames = { address: '地址', hours: '办公时间', phone: '电话' }
