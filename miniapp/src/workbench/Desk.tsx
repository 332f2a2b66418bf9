import { roleNames } from '@shared/people/words'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { fullDay } from '../platform/dates'
import { goInstead } from '../platform/go'
import { useSession } from '../platform/session'
import { Empty } from '../ui/Empty'
import { Page } from '../ui/page/Page'
import { workBegins } from '../ui/page/useTop'
import { Banner } from '../ui/Banner'
import { Pressable } from '../ui/Pressable'
import { Segmented } from '../ui/choosing/Segmented'
import { Mine } from './Mine'
import { type Section, sectionsOf } from './sections'
import { awayToday, awayWords } from './useColleagues'
import './desk.scss'

const goTo = (section: Section) => goInstead(`/workbench/${section}/index`)
const signIn = () => goInstead('/workbench/signIn/index')

/** Root of every workbench page: lets in who works here, and shows the rooms of their role. */
export function Desk({ title, section, children }: PropsWithChildren<{ title: string; section?: Section }>) {
  const { token, person, mustChangePassword, mustSetSecond } = useSession()
  const sections = token && person ? sectionsOf(person.role, person.department?.id) : []
  const first = mustChangePassword ? '先修改初始密码' : mustSetSecond ? '先绑定验证器' : undefined
  if (!person || !sections.length || first)
    return (
      <Page title={title} headed>
        <Empty
          title={first ?? '工作台要用工作人员账号登录'}
          text={person?.role === 'citizen' ? '你现在是市民身份。换账号登录后，市民身份会在这台设备上退出' : ''}
        >
          <Pressable kind="primary" onPress={signIn}>
            {mustChangePassword ? '去修改' : first ? '去绑定' : '去登录'}
          </Pressable>
        </Empty>
      </Page>
    )
  const who = [person.name, roleNames[person.role], person.department?.name ?? person.area?.name]
    .filter(Boolean)
    .join(' · ')
  const own = sections[0]?.value ?? 'queue'
  const mine = !section || sections.some((one) => one.value === section)
  return (
    <Page title={title} width="wide" className="desk-page">
      <View className="desk-top">
        {sections.length > 1 && !person.former ? (
          <View className="desk-top__rooms">
            <Segmented kind="tabs" label="工作台" options={sections} value={section ?? own} onChange={goTo} />
          </View>
        ) : null}
        <View className="line">
          <View className="second">{who}</View>
          <Mine />
        </View>
      </View>
      {awayToday(person) ? <Banner tone="amber">{`你${awayWords(person)}，消息发给他`}</Banner> : null}
      <View className={workBegins} />
      {person.former ? (
        <Empty
          title={`${person.department?.name ?? '你的单位'}已经撤并`}
          text={`从${fullDay(person.former.from)}起，工作由${person.former.successor}承接，没有办完的件也在那里。请管账号的管理员把你的账号调过去，调好以后再打开这一页就能接着用。收件箱和改密码照常。`}
        />
      ) : mine ? (
        children
      ) : (
        <Empty title="这一页不归你用" text="">
          <Pressable kind="primary" onPress={() => goTo(own)}>
            回到自己的工作
          </Pressable>
        </Empty>
      )}
    </Page>
  )
}
