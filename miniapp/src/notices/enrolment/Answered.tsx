import { type Family, enrolled } from '@shared/notices/enrolment/enrolled'
import type { EnrolmentPlan } from '@shared/notices/enrolment/plan'
import { takeAlong } from '@shared/notices/enrolment/takeAlong'
import { whenOpen } from '@shared/notices/enrolment/whenOpen'
import { View } from '@tarojs/components'
import { Call } from '../../ui/calling/Call'
import { Numbers } from '../../ui/calling/Numbers'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { go } from '../../platform/go'
import { Basis } from '../issue/Basis'
import { phoneIn } from '../period'
import { Schools } from './Schools'
import '../verdict.scss'

interface AnsweredProps {
  plan: EnrolmentPlan
  family: Family
  today: string
}

const ofAge = { yes: '今年到年龄', no: '看来不在今年的年龄里', unknown: '年龄还不能确定' } as const

/** One child: of age or not, which school, when, with what, whom to ask. */
export function Answered({ plan, family, today }: AnsweredProps) {
  const { age, schools, round } = enrolled(plan, family)
  const phone = phoneIn(plan.contact)
  return (
    <View className="stack">
      {family.month ? <Heading level={2}>{`${spokenMonth(family.month)}出生的孩子`}</Heading> : null}
      {age ? (
        <Card tone={age.reached === 'yes' ? 'green' : 'plain'}>
          <View className={`verdict verdict--${age.reached}`}>{ofAge[age.reached]}</View>
          <View>{age.because.join('；')}</View>
        </Card>
      ) : null}
      <Schools found={schools} thisYear={age?.reached !== 'no'} />
      {'open' in round ? (
        <Card title="什么时候报名">
          <View className="verdict verdict--unknown">{round.open}</View>
          {plan.rounds.map((one) => (
            <View key={one.name} className="second">{`${one.name}：${whenOpen(one, today).words}`}</View>
          ))}
        </Card>
      ) : (
        <>
          <Card title="什么时候报名" tone={whenOpen(round.round, today).state === 'open' ? 'lake' : 'plain'}>
            <View className="enrolment-when">{whenOpen(round.round, today).words}</View>
            <View>{round.round.name}</View>
            <View>{round.round.how}</View>
            {plan.steps.map((step) => (
              <View key={step.name} className="second">{`${step.name}：${whenOpen(step, today).words}`}</View>
            ))}
          </Card>
          <Card title="带什么" aside={<Copy word="复制清单" text={takeAlong(plan, round.round, today)} />}>
            {round.round.bring.map((one) => (
              <View key={one} className="enrolment-bring">
                {one}
              </View>
            ))}
          </Card>
        </>
      )}
      <Card title="拿不准，问这里">
        <View>
          <Numbers text={plan.contact} />
        </View>
        {phone ? (
          <Call phone={phone} kind="primary" label={`打电话问 ${phone}`}>
            打电话问
          </Call>
        ) : null}
        <View className="second">{`照《${plan.source.title}》（${plan.year}年）`}</View>
        {plan.source.notice ? (
          <Pressable kind="link" onPress={() => go('/notices/issue/index', { id: plan.source.notice ?? '' })}>
            看这份公告
          </Pressable>
        ) : null}
      </Card>
      <Basis laws={plan.laws} />
    </View>
  )
}

const spokenMonth = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
