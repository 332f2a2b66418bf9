import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { useDesk } from '../useDesk'
import { useMatters } from '../useMatters'
import { MatterCard } from './MatterCard'
import { MatterForm } from './MatterForm'

/** 分步办的事: one land, one estate, one year's enrolment; each step begins when law lets it. */
export default function Matters() {
  return (
    <Desk title="分步办的事" section="matters">
      <All />
    </Desk>
  )
}

function All() {
  const found = useMatters()
  const [said, setSaid] = useSaid()
  const [opening, setOpening] = useState(false)
  const wide = useDesk()
  const look = () => void found.refetch()
  const done = (words: string) => {
    setSaid(words)
    setOpening(false)
    void queries.invalidateQueries({ queryKey: ['notices'] })
  }
  const matters = found.data?.matters ?? []
  const over = matters.filter(isOver)
  const going = matters.filter((one) => !isOver(one)).sort((one, other) => urgency(one) - urgency(other))
  const card = (matter: MatterWork) => <MatterCard key={matter.id} matter={matter} onLook={look} onDone={done} />
  const form = (
    <MatterForm
      onOpened={(title) => done(`「${title}」立好了，从第一步开始`)}
      {...(wide ? {} : { onCancel: () => setOpening(false) })}
    />
  )
  // Without room for both, what is being written stands alone.
  if (!wide && opening) return form
  return (
    <View className="columns">
      <View className="stack">
        <View>
          <Heading level={1}>分步办的事</Heading>
          <View className="second">征地、征收、改造、招生，一步办完才能办下一步；没到时候的，写明为什么和哪一条</View>
        </View>
        {said ? <Banner tone="green">{said}</Banner> : null}
        {wide ? null : (
          <Pressable kind="primary" onPress={() => setOpening(true)}>
            立一件事
          </Pressable>
        )}
        {found.isPending ? <Loading text="正在读取" /> : null}
        <ReadFailure read={found} />
        {found.isSuccess && !matters.length ? (
          <Empty title="本单位还没有分步办的事" text="立一件事以后，每一步的公告都从这里起草" />
        ) : null}
        {going.map(card)}
        {over.length ? <Heading level={2}>每一步都办完的</Heading> : null}
        {over.map(card)}
      </View>
      {wide ? form : null}
    </View>
  )
}

/** A hearing of today first, then one that cannot begin on its day, then one that is owed and to which nobody was invited; else in the order in which they came. */
const order = ['today', 'early', 'uninvited'] as const
const urgency = ({ duty }: MatterWork) => (duty ? order.indexOf(duty.standing) : order.length)

const isOver = ({ card: { steps } }: MatterWork) =>
  steps.every(({ standing }) => standing === 'done' || standing === 'skipped')
