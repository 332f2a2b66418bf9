export default definePageConfig({ navigationBarTitleText: '公告起草与审核' })
