import type { JustNow } from './justNow'

/** What is said where no provision can tell what is asked: what is not here, and who knows. */
export const noLawTexts: Record<JustNow | 'abroad', string> = {
  'opening hours': '几点开门、要不要预约、电话多少，各处不一样，规定里没有。问一下那里再去。',
  'which one is near, good or cheap': '哪一家近、好、便宜，规定里没有，这里也不比较。',
  'how an app is worked': '软件、账号怎么操作，规定里没有。问这个软件的客服；政务平台的，可以打 12345。',
  'a name or a number': '人名和个人的电话，规定里没有，这里也不提供。',
  'a piece of advice': '这要看你自己的情况，规定里没有答案。',
  'how things look on the spot': '现场眼下怎么样，这里看不到。问一下那里再去。',
  'a day of this year': '今年是哪一天，规定里没有，看主管部门公布的，也可以问下面的单位。',
  'an amount of this year': '今年是多少，规定里没有这个数，看主管部门公布的，也可以问下面的单位。',
  'how far my own case has come': '你这一件办到哪一步，这里看不到，问下面的单位。在这里提交的，打开“办件”看。',
  'the price of a day': '票价、行情，规定里没有，看那里自己公布的。',
  'how not to be caught': '这里只说规定，不说怎么躲过检查。',
  'something written': '这里只查规定，不替人写这些。',
  'a tale': '这是故事里的事，规定里没有答案。',
  'somebody to talk to': '心里难受，找信得过的人说说；也可以打心理援助热线 12356。这里只能查规定。',
  abroad: '别的国家和地区怎么规定，这里没有，只能查国家、山东和聊城的规定。',
}
