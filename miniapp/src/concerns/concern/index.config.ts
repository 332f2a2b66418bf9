export default definePageConfig({
  navigationBarTitleText: '公开回应',
  enableShareAppMessage: true,
})
