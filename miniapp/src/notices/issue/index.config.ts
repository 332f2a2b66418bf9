export default definePageConfig({
  navigationBarTitleText: '公告全文',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
