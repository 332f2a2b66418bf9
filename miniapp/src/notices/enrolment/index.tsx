import { basesIn } from '@shared/notices/audience/group'
import type { Stage } from '@shared/notices/enrolment/words'
import { stageNames, stages } from '@shared/notices/enrolment/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForward } from '../../platform/forwarding/forward'
import { useHousehold } from '../../platform/household'
import { type Place, usePlaces } from '../../platform/place'
import { Card } from '../../ui/Card'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Segmented } from '../../ui/choosing/Segmented'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { Children } from '../household/Children'
import { Bases } from './Bases'
import { PlanOf } from './PlanOf'
import './index.scss'

/** The name of the group says 要上. */
const options = stages.map((value) => ({ value, label: stageNames[value].replace(/^上/, '') }))

/** 我家孩子该上哪所学校、什么时候报名、带什么: a few taps, answered on this phone. */
export default function EnrolmentPage() {
  const followed = usePlaces((all) => all.places)
  const { household, say, sayBases } = useHousehold()
  const [stage, setStage] = useState<Stage>('primary')
  const [chosen, setChosen] = useState<Place>()
  const [choosing, setChoosing] = useState(false)
  const place = chosen ?? followed[0]
  const bases = basesIn(household, place?.code)
  useForward({ title: '孩子上哪所学校、什么时候报名、带什么', page: '/notices/enrolment/index' })
  return (
    <Page title="孩子上哪所学校">
      <View className="stack">
        <View>
          <Heading level={1}>孩子上哪所学校</Heading>
          <View className="second">照县区公布的招生办法，在这部手机上算出来；孩子和家里的情况不发给任何人。</View>
        </View>
        <Segmented label="要上几年级" options={options} value={stage} onChange={setStage} />
        <Card title="孩子住在哪里">
          {place && !choosing ? (
            <View className="picked">
              <View>{place.name}</View>
              <Pressable kind="link" label="换一个住的地方" onPress={() => setChoosing(true)}>
                换地方
              </Pressable>
            </View>
          ) : (
            <AreaPicker
              onPick={(picked) => {
                setChosen(picked)
                setChoosing(false)
              }}
            />
          )}
        </Card>
        {stage === 'primary' ? (
          <Card title="孩子多大">
            <Children children={household.children} onChange={(children) => say({ children })} />
          </Card>
        ) : null}
        <Bases bases={bases} onChange={(has) => sayBases(place?.code, has)} />
        {place && !choosing ? <PlanOf place={place} stage={stage} household={{ ...household, bases }} /> : null}
      </View>
    </Page>
  )
}
