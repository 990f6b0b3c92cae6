# command-line-arguments
./captured_variables.go:6:6: can inline keep
./captured_variables.go:14:6: can inline main
./captured_variables.go:16:6: can inline if1_int
./captured_variables.go:19:9: can inline if1_int.func1
./captured_variables.go:27:7: can inline if1_three.func1
./captured_variables.go:32:6: can inline if1_func
./captured_variables.go:34:3: can inline if1_func-range1
./captured_variables.go:35:9: can inline if1_func-range1.1
./captured_variables.go:40:6: can inline if2_int
./captured_variables.go:43:9: can inline if2_int.func1
./captured_variables.go:51:7: can inline if2_three.func1
./captured_variables.go:56:6: can inline if2_func
./captured_variables.go:58:3: can inline if2_func-range1
./captured_variables.go:59:9: can inline if2_func-range1.1
./captured_variables.go:64:6: can inline if3_int
./captured_variables.go:67:9: can inline if3_int.func1
./captured_variables.go:75:7: can inline if3_three.func1
./captured_variables.go:80:6: can inline if3_func
./captured_variables.go:82:3: can inline if3_func-range1
./captured_variables.go:83:9: can inline if3_func-range1.1
./captured_variables.go:88:6: can inline if4_int
./captured_variables.go:91:9: can inline if4_int.func1
./captured_variables.go:99:7: can inline if4_three.func1
./captured_variables.go:104:6: can inline if4_func
./captured_variables.go:106:3: can inline if4_func-range1
./captured_variables.go:107:9: can inline if4_func-range1.1
./captured_variables.go:115:9: can inline if5_int.func1
./captured_variables.go:123:7: can inline if5_three.func1
./captured_variables.go:130:3: can inline if5_func-range1
./captured_variables.go:131:9: can inline if5_func-range1.1
./captured_variables.go:136:6: can inline else1_int
./captured_variables.go:140:9: can inline else1_int.func1
./captured_variables.go:149:7: can inline else1_three.func1
./captured_variables.go:154:6: can inline else1_func
./captured_variables.go:157:3: can inline else1_func-range1
./captured_variables.go:158:9: can inline else1_func-range1.1
./captured_variables.go:163:6: can inline for1_int
./captured_variables.go:166:9: can inline for1_int.func1
./captured_variables.go:174:7: can inline for1_three.func1
./captured_variables.go:179:6: can inline for1_func
./captured_variables.go:181:3: can inline for1_func-range1
./captured_variables.go:182:9: can inline for1_func-range1.1
./captured_variables.go:187:6: can inline for2_int
./captured_variables.go:190:9: can inline for2_int.func1
./captured_variables.go:198:7: can inline for2_three.func1
./captured_variables.go:203:6: can inline for2_func
./captured_variables.go:205:3: can inline for2_func-range1
./captured_variables.go:206:9: can inline for2_func-range1.1
./captured_variables.go:214:9: can inline for3_int.func1
./captured_variables.go:222:7: can inline for3_three.func1
./captured_variables.go:229:3: can inline for3_func-range1
./captured_variables.go:230:9: can inline for3_func-range1.1
./captured_variables.go:235:6: can inline sw1_int
./captured_variables.go:239:9: can inline sw1_int.func1
./captured_variables.go:248:7: can inline sw1_three.func1
./captured_variables.go:253:6: can inline sw1_func
./captured_variables.go:256:3: can inline sw1_func-range1
./captured_variables.go:257:9: can inline sw1_func-range1.1
./captured_variables.go:262:6: can inline sw2_int
./captured_variables.go:266:9: can inline sw2_int.func1
./captured_variables.go:275:7: can inline sw2_three.func1
./captured_variables.go:280:6: can inline sw2_func
./captured_variables.go:283:3: can inline sw2_func-range1
./captured_variables.go:284:9: can inline sw2_func-range1.1
./captured_variables.go:289:6: can inline sw3_int
./captured_variables.go:293:9: can inline sw3_int.func1
./captured_variables.go:302:7: can inline sw3_three.func1
./captured_variables.go:307:6: can inline sw3_func
./captured_variables.go:310:3: can inline sw3_func-range1
./captured_variables.go:311:9: can inline sw3_func-range1.1
./captured_variables.go:316:6: can inline ts1_int
./captured_variables.go:320:9: can inline ts1_int.func1
./captured_variables.go:329:7: can inline ts1_three.func1
./captured_variables.go:334:6: can inline ts1_func
./captured_variables.go:337:3: can inline ts1_func-range1
./captured_variables.go:338:9: can inline ts1_func-range1.1
./captured_variables.go:343:6: can inline ts2_int
./captured_variables.go:347:9: can inline ts2_int.func1
./captured_variables.go:351:9: can inline ts2_int.func2
./captured_variables.go:360:7: can inline ts2_three.func1
./captured_variables.go:364:7: can inline ts2_three.func2
./captured_variables.go:372:3: can inline ts2_func-range1
./captured_variables.go:373:9: can inline ts2_func-range1.1
./captured_variables.go:376:3: can inline ts2_func-range2
./captured_variables.go:377:9: can inline ts2_func-range2.1
./captured_variables.go:382:6: can inline ts3_int
./captured_variables.go:387:9: can inline ts3_int.func1
./captured_variables.go:397:7: can inline ts3_three.func1
./captured_variables.go:402:6: can inline ts3_func
./captured_variables.go:406:3: can inline ts3_func-range1
./captured_variables.go:407:9: can inline ts3_func-range1.1
./captured_variables.go:412:6: can inline se1_int
./captured_variables.go:416:9: can inline se1_int.func1
./captured_variables.go:425:7: can inline se1_three.func1
./captured_variables.go:430:6: can inline se1_func
./captured_variables.go:433:3: can inline se1_func-range1
./captured_variables.go:434:9: can inline se1_func-range1.1
./captured_variables.go:439:6: can inline se2_int
./captured_variables.go:444:9: can inline se2_int.func1
./captured_variables.go:455:7: can inline se2_three.func1
./captured_variables.go:461:6: can inline se2_func
./captured_variables.go:465:3: can inline se2_func-range1
./captured_variables.go:466:9: can inline se2_func-range1.1
./captured_variables.go:472:6: can inline se3_int
./captured_variables.go:477:9: can inline se3_int.func1
./captured_variables.go:487:7: can inline se3_three.func1
./captured_variables.go:492:6: can inline se3_func
./captured_variables.go:496:3: can inline se3_func-range1
./captured_variables.go:497:9: can inline se3_func-range1.1
./captured_variables.go:502:6: can inline se4_int
./captured_variables.go:507:9: can inline se4_int.func1
./captured_variables.go:517:7: can inline se4_three.func1
./captured_variables.go:522:6: can inline se4_func
./captured_variables.go:526:3: can inline se4_func-range1
./captured_variables.go:527:9: can inline se4_func-range1.1
./captured_variables.go:532:6: can inline se5_int
./captured_variables.go:539:9: can inline se5_int.func1
./captured_variables.go:551:7: can inline se5_three.func1
./captured_variables.go:562:3: can inline se5_func-range1
./captured_variables.go:563:9: can inline se5_func-range1.1
./captured_variables.go:568:6: can inline se6_int
./captured_variables.go:572:9: can inline se6_int.func1
./captured_variables.go:582:7: can inline se6_three.func1
./captured_variables.go:588:6: can inline se6_func
./captured_variables.go:591:3: can inline se6_func-range1
./captured_variables.go:592:9: can inline se6_func-range1.1
./captured_variables.go:598:6: can inline ra1_int
./captured_variables.go:601:9: can inline ra1_int.func1
./captured_variables.go:609:7: can inline ra1_three.func1
./captured_variables.go:614:6: can inline ra1_func
./captured_variables.go:616:3: can inline ra1_func-range1
./captured_variables.go:617:9: can inline ra1_func-range1.1
./captured_variables.go:622:6: can inline ra2_int
./captured_variables.go:625:9: can inline ra2_int.func1
./captured_variables.go:633:7: can inline ra2_three.func1
./captured_variables.go:638:6: can inline ra2_func
./captured_variables.go:640:3: can inline ra2_func-range1
./captured_variables.go:641:9: can inline ra2_func-range1.1
./captured_variables.go:646:6: can inline ra3_int
./captured_variables.go:649:9: can inline ra3_int.func1
./captured_variables.go:657:7: can inline ra3_three.func1
./captured_variables.go:662:6: can inline ra3_func
./captured_variables.go:664:3: can inline ra3_func-range1
./captured_variables.go:665:9: can inline ra3_func-range1.1
./captured_variables.go:670:6: can inline ra4_int
./captured_variables.go:674:9: can inline ra4_int.func1
./captured_variables.go:683:7: can inline ra4_three.func1
./captured_variables.go:688:6: can inline ra4_func
./captured_variables.go:691:3: can inline ra4_func-range1
./captured_variables.go:692:9: can inline ra4_func-range1.1
./captured_variables.go:697:6: can inline ra5_int
./captured_variables.go:700:9: can inline ra5_int.func1
./captured_variables.go:708:7: can inline ra5_three.func1
./captured_variables.go:713:6: can inline ra5_func
./captured_variables.go:715:3: can inline ra5_func-range1
./captured_variables.go:716:9: can inline ra5_func-range1.1
./captured_variables.go:721:6: can inline ra6_int
./captured_variables.go:724:9: can inline ra6_int.func1
./captured_variables.go:732:7: can inline ra6_three.func1
./captured_variables.go:737:6: can inline ra6_func
./captured_variables.go:739:3: can inline ra6_func-range1
./captured_variables.go:740:9: can inline ra6_func-range1.1
./captured_variables.go:745:6: can inline ra7_int
./captured_variables.go:746:2: can inline ra7_int-range1
./captured_variables.go:748:9: can inline ra7_int-range1.1
./captured_variables.go:753:6: can inline ra7_three
./captured_variables.go:756:7: can inline ra7_three-range1.1
./captured_variables.go:761:6: can inline ra7_func
./captured_variables.go:762:2: can inline ra7_func-range1
./captured_variables.go:763:3: can inline ra7_func-range1-range1
./captured_variables.go:764:9: can inline ra7_func-range1-range1.1
./captured_variables.go:769:6: can inline ra8_int
./captured_variables.go:772:9: can inline ra8_int.func1
./captured_variables.go:780:7: can inline ra8_three.func1
./captured_variables.go:785:6: can inline ra8_func
./captured_variables.go:787:3: can inline ra8_func-range1
./captured_variables.go:788:9: can inline ra8_func-range1.1
./captured_variables.go:793:6: can inline ra9_int
./captured_variables.go:797:9: can inline ra9_int.func1
./captured_variables.go:806:7: can inline ra9_three.func1
./captured_variables.go:811:6: can inline ra9_func
./captured_variables.go:814:3: can inline ra9_func-range1
./captured_variables.go:815:9: can inline ra9_func-range1.1
./captured_variables.go:820:6: can inline as1_int
./captured_variables.go:824:8: can inline as1_int.func1
./captured_variables.go:832:6: can inline as1_three.func1
./captured_variables.go:836:6: can inline as1_func
./captured_variables.go:839:2: can inline as1_func-range1
./captured_variables.go:840:8: can inline as1_func-range1.1
./captured_variables.go:844:6: can inline as2_int
./captured_variables.go:848:8: can inline as2_int.func1
./captured_variables.go:856:6: can inline as2_three.func1
./captured_variables.go:860:6: can inline as2_func
./captured_variables.go:863:2: can inline as2_func-range1
./captured_variables.go:864:8: can inline as2_func-range1.1
./captured_variables.go:868:6: can inline as3_int
./captured_variables.go:871:8: can inline as3_int.func1
./captured_variables.go:878:6: can inline as3_three.func1
./captured_variables.go:882:6: can inline as3_func
./captured_variables.go:884:2: can inline as3_func-range1
./captured_variables.go:885:8: can inline as3_func-range1.1
./captured_variables.go:889:6: can inline as4_int
./captured_variables.go:893:8: can inline as4_int.func1
./captured_variables.go:901:6: can inline as4_three.func1
./captured_variables.go:905:6: can inline as4_func
./captured_variables.go:908:2: can inline as4_func-range1
./captured_variables.go:909:8: can inline as4_func-range1.1
./captured_variables.go:914:2: can inline pa1_int.func1
./captured_variables.go:913:6: can inline pa1_int
./captured_variables.go:916:9: can inline pa1_int.func1.1
./captured_variables.go:921:6: can inline pa1_three
./captured_variables.go:924:7: can inline pa1_three.func1.1
./captured_variables.go:930:2: can inline pa1_func.func1
./captured_variables.go:929:6: can inline pa1_func
./captured_variables.go:931:3: can inline pa1_func.func1-range1
./captured_variables.go:932:9: can inline pa1_func.func1-range1.1
./captured_variables.go:19:8: inlining call to keep
./captured_variables.go:35:8: inlining call to keep
./captured_variables.go:43:8: inlining call to keep
./captured_variables.go:59:8: inlining call to keep
./captured_variables.go:67:8: inlining call to keep
./captured_variables.go:83:8: inlining call to keep
./captured_variables.go:91:8: inlining call to keep
./captured_variables.go:107:8: inlining call to keep
./captured_variables.go:115:8: inlining call to keep
./captured_variables.go:131:8: inlining call to keep
./captured_variables.go:140:8: inlining call to keep
./captured_variables.go:158:8: inlining call to keep
./captured_variables.go:166:8: inlining call to keep
./captured_variables.go:182:8: inlining call to keep
./captured_variables.go:190:8: inlining call to keep
./captured_variables.go:206:8: inlining call to keep
./captured_variables.go:214:8: inlining call to keep
./captured_variables.go:230:8: inlining call to keep
./captured_variables.go:239:8: inlining call to keep
./captured_variables.go:257:8: inlining call to keep
./captured_variables.go:266:8: inlining call to keep
./captured_variables.go:284:8: inlining call to keep
./captured_variables.go:293:8: inlining call to keep
./captured_variables.go:311:8: inlining call to keep
./captured_variables.go:320:8: inlining call to keep
./captured_variables.go:338:8: inlining call to keep
./captured_variables.go:347:8: inlining call to keep
./captured_variables.go:351:8: inlining call to keep
./captured_variables.go:373:8: inlining call to keep
./captured_variables.go:377:8: inlining call to keep
./captured_variables.go:387:8: inlining call to keep
./captured_variables.go:407:8: inlining call to keep
./captured_variables.go:416:8: inlining call to keep
./captured_variables.go:434:8: inlining call to keep
./captured_variables.go:444:8: inlining call to keep
./captured_variables.go:466:8: inlining call to keep
./captured_variables.go:477:8: inlining call to keep
./captured_variables.go:497:8: inlining call to keep
./captured_variables.go:507:8: inlining call to keep
./captured_variables.go:527:8: inlining call to keep
./captured_variables.go:539:8: inlining call to keep
./captured_variables.go:563:8: inlining call to keep
./captured_variables.go:572:8: inlining call to keep
./captured_variables.go:592:8: inlining call to keep
./captured_variables.go:601:8: inlining call to keep
./captured_variables.go:617:8: inlining call to keep
./captured_variables.go:625:8: inlining call to keep
./captured_variables.go:641:8: inlining call to keep
./captured_variables.go:649:8: inlining call to keep
./captured_variables.go:665:8: inlining call to keep
./captured_variables.go:674:8: inlining call to keep
./captured_variables.go:692:8: inlining call to keep
./captured_variables.go:700:8: inlining call to keep
./captured_variables.go:716:8: inlining call to keep
./captured_variables.go:724:8: inlining call to keep
./captured_variables.go:740:8: inlining call to keep
./captured_variables.go:748:8: inlining call to keep
./captured_variables.go:764:8: inlining call to keep
./captured_variables.go:772:8: inlining call to keep
./captured_variables.go:788:8: inlining call to keep
./captured_variables.go:797:8: inlining call to keep
./captured_variables.go:815:8: inlining call to keep
./captured_variables.go:824:7: inlining call to keep
./captured_variables.go:840:7: inlining call to keep
./captured_variables.go:848:7: inlining call to keep
./captured_variables.go:864:7: inlining call to keep
./captured_variables.go:871:7: inlining call to keep
./captured_variables.go:885:7: inlining call to keep
./captured_variables.go:893:7: inlining call to keep
./captured_variables.go:909:7: inlining call to keep
./captured_variables.go:918:3: inlining call to pa1_int.func1
./captured_variables.go:918:3: inlining call to keep
./captured_variables.go:916:8: inlining call to keep
./captured_variables.go:934:3: inlining call to pa1_func.func1
./captured_variables.go:932:8: inlining call to keep
./captured_variables.go:6:11: leaking param: f
./captured_variables.go:16:21: s does not escape
./captured_variables.go:16:30: m does not escape
./captured_variables.go:16:45: c does not escape
./captured_variables.go:16:57: p does not escape
./captured_variables.go:16:70: i does not escape
./captured_variables.go:16:87: seq does not escape
./captured_variables.go:19:9: func literal escapes to heap
./captured_variables.go:19:22: v does not escape
./captured_variables.go:24:23: s does not escape
./captured_variables.go:24:32: m does not escape
./captured_variables.go:24:47: c does not escape
./captured_variables.go:24:59: p does not escape
./captured_variables.go:24:72: i does not escape
./captured_variables.go:24:89: seq does not escape
./captured_variables.go:27:7: func literal escapes to heap
./captured_variables.go:27:20: v does not escape
./captured_variables.go:32:22: s does not escape
./captured_variables.go:32:31: m does not escape
./captured_variables.go:32:46: c does not escape
./captured_variables.go:32:58: p does not escape
./captured_variables.go:32:71: i does not escape
./captured_variables.go:32:88: seq does not escape
./captured_variables.go:34:3: moved to heap: #state1
./captured_variables.go:34:3: func literal escapes to heap
./captured_variables.go:35:9: func literal escapes to heap
./captured_variables.go:35:22: v does not escape
./captured_variables.go:40:21: s does not escape
./captured_variables.go:40:30: m does not escape
./captured_variables.go:40:45: c does not escape
./captured_variables.go:40:57: p does not escape
./captured_variables.go:40:70: i does not escape
./captured_variables.go:40:87: seq does not escape
./captured_variables.go:43:9: func literal escapes to heap
./captured_variables.go:43:22: v does not escape
./captured_variables.go:48:23: s does not escape
./captured_variables.go:48:32: m does not escape
./captured_variables.go:48:47: c does not escape
./captured_variables.go:48:59: p does not escape
./captured_variables.go:48:72: i does not escape
./captured_variables.go:48:89: seq does not escape
./captured_variables.go:51:7: func literal escapes to heap
./captured_variables.go:51:20: v does not escape
./captured_variables.go:56:22: s does not escape
./captured_variables.go:56:31: m does not escape
./captured_variables.go:56:46: c does not escape
./captured_variables.go:56:58: p does not escape
./captured_variables.go:56:71: i does not escape
./captured_variables.go:56:88: seq does not escape
./captured_variables.go:58:3: moved to heap: #state1
./captured_variables.go:58:3: func literal escapes to heap
./captured_variables.go:59:9: func literal escapes to heap
./captured_variables.go:59:22: v does not escape
./captured_variables.go:64:21: s does not escape
./captured_variables.go:64:30: m does not escape
./captured_variables.go:64:45: c does not escape
./captured_variables.go:64:57: p does not escape
./captured_variables.go:64:70: i does not escape
./captured_variables.go:64:87: seq does not escape
./captured_variables.go:67:9: func literal escapes to heap
./captured_variables.go:67:22: v does not escape
./captured_variables.go:72:23: s does not escape
./captured_variables.go:72:32: m does not escape
./captured_variables.go:72:47: c does not escape
./captured_variables.go:72:59: p does not escape
./captured_variables.go:72:72: i does not escape
./captured_variables.go:72:89: seq does not escape
./captured_variables.go:75:7: func literal escapes to heap
./captured_variables.go:75:20: v does not escape
./captured_variables.go:80:22: s does not escape
./captured_variables.go:80:31: m does not escape
./captured_variables.go:80:46: c does not escape
./captured_variables.go:80:58: p does not escape
./captured_variables.go:80:71: i does not escape
./captured_variables.go:80:88: seq does not escape
./captured_variables.go:82:3: moved to heap: #state1
./captured_variables.go:82:3: func literal escapes to heap
./captured_variables.go:83:9: func literal escapes to heap
./captured_variables.go:83:22: v does not escape
./captured_variables.go:88:21: s does not escape
./captured_variables.go:88:30: m does not escape
./captured_variables.go:88:45: c does not escape
./captured_variables.go:88:57: p does not escape
./captured_variables.go:88:70: i does not escape
./captured_variables.go:88:87: seq does not escape
./captured_variables.go:91:9: func literal escapes to heap
./captured_variables.go:91:22: v does not escape
./captured_variables.go:96:23: s does not escape
./captured_variables.go:96:32: m does not escape
./captured_variables.go:96:47: c does not escape
./captured_variables.go:96:59: p does not escape
./captured_variables.go:96:72: i does not escape
./captured_variables.go:96:89: seq does not escape
./captured_variables.go:99:7: func literal escapes to heap
./captured_variables.go:99:20: v does not escape
./captured_variables.go:104:22: s does not escape
./captured_variables.go:104:31: m does not escape
./captured_variables.go:104:46: c does not escape
./captured_variables.go:104:58: p does not escape
./captured_variables.go:104:71: i does not escape
./captured_variables.go:104:88: seq does not escape
./captured_variables.go:106:3: moved to heap: #state1
./captured_variables.go:106:3: func literal escapes to heap
./captured_variables.go:107:9: func literal escapes to heap
./captured_variables.go:107:22: v does not escape
./captured_variables.go:112:21: s does not escape
./captured_variables.go:112:30: m does not escape
./captured_variables.go:112:45: c does not escape
./captured_variables.go:112:57: p does not escape
./captured_variables.go:112:70: i does not escape
./captured_variables.go:112:87: seq does not escape
./captured_variables.go:115:9: func literal escapes to heap
./captured_variables.go:115:22: v does not escape
./captured_variables.go:120:23: s does not escape
./captured_variables.go:120:32: m does not escape
./captured_variables.go:120:47: c does not escape
./captured_variables.go:120:59: p does not escape
./captured_variables.go:120:72: i does not escape
./captured_variables.go:120:89: seq does not escape
./captured_variables.go:123:7: func literal escapes to heap
./captured_variables.go:123:20: v does not escape
./captured_variables.go:128:22: s does not escape
./captured_variables.go:128:31: m does not escape
./captured_variables.go:128:46: c does not escape
./captured_variables.go:128:58: p does not escape
./captured_variables.go:128:71: i does not escape
./captured_variables.go:128:88: seq does not escape
./captured_variables.go:130:3: moved to heap: #state1
./captured_variables.go:130:3: func literal escapes to heap
./captured_variables.go:131:9: func literal escapes to heap
./captured_variables.go:131:22: v does not escape
./captured_variables.go:136:23: s does not escape
./captured_variables.go:136:32: m does not escape
./captured_variables.go:136:47: c does not escape
./captured_variables.go:136:59: p does not escape
./captured_variables.go:136:72: i does not escape
./captured_variables.go:136:89: seq does not escape
./captured_variables.go:140:9: func literal escapes to heap
./captured_variables.go:140:22: v does not escape
./captured_variables.go:145:25: s does not escape
./captured_variables.go:145:34: m does not escape
./captured_variables.go:145:49: c does not escape
./captured_variables.go:145:61: p does not escape
./captured_variables.go:145:74: i does not escape
./captured_variables.go:145:91: seq does not escape
./captured_variables.go:149:7: func literal escapes to heap
./captured_variables.go:149:20: v does not escape
./captured_variables.go:154:24: s does not escape
./captured_variables.go:154:33: m does not escape
./captured_variables.go:154:48: c does not escape
./captured_variables.go:154:60: p does not escape
./captured_variables.go:154:73: i does not escape
./captured_variables.go:154:90: seq does not escape
./captured_variables.go:157:3: moved to heap: #state1
./captured_variables.go:157:3: func literal escapes to heap
./captured_variables.go:158:9: func literal escapes to heap
./captured_variables.go:158:22: v does not escape
./captured_variables.go:163:22: s does not escape
./captured_variables.go:163:31: m does not escape
./captured_variables.go:163:46: c does not escape
./captured_variables.go:163:58: p does not escape
./captured_variables.go:163:71: i does not escape
./captured_variables.go:163:88: seq does not escape
./captured_variables.go:164:6: moved to heap: v
./captured_variables.go:166:9: func literal escapes to heap
./captured_variables.go:166:22: v does not escape
./captured_variables.go:171:24: s does not escape
./captured_variables.go:171:33: m does not escape
./captured_variables.go:171:48: c does not escape
./captured_variables.go:171:60: p does not escape
./captured_variables.go:171:73: i does not escape
./captured_variables.go:171:90: seq does not escape
./captured_variables.go:172:6: moved to heap: v
./captured_variables.go:174:7: func literal escapes to heap
./captured_variables.go:174:20: v does not escape
./captured_variables.go:179:23: s does not escape
./captured_variables.go:179:32: m does not escape
./captured_variables.go:179:47: c does not escape
./captured_variables.go:179:59: p does not escape
./captured_variables.go:179:72: i does not escape
./captured_variables.go:179:89: seq does not escape
./captured_variables.go:181:3: moved to heap: #state1
./captured_variables.go:181:3: func literal escapes to heap
./captured_variables.go:182:9: func literal escapes to heap
./captured_variables.go:182:22: v does not escape
./captured_variables.go:187:22: s does not escape
./captured_variables.go:187:31: m does not escape
./captured_variables.go:187:46: c does not escape
./captured_variables.go:187:58: p does not escape
./captured_variables.go:187:71: i does not escape
./captured_variables.go:187:88: seq does not escape
./captured_variables.go:190:9: func literal escapes to heap
./captured_variables.go:190:22: v does not escape
./captured_variables.go:195:24: s does not escape
./captured_variables.go:195:33: m does not escape
./captured_variables.go:195:48: c does not escape
./captured_variables.go:195:60: p does not escape
./captured_variables.go:195:73: i does not escape
./captured_variables.go:195:90: seq does not escape
./captured_variables.go:198:7: func literal escapes to heap
./captured_variables.go:198:20: v does not escape
./captured_variables.go:203:23: s does not escape
./captured_variables.go:203:32: m does not escape
./captured_variables.go:203:47: c does not escape
./captured_variables.go:203:59: p does not escape
./captured_variables.go:203:72: i does not escape
./captured_variables.go:203:89: seq does not escape
./captured_variables.go:205:3: moved to heap: #state1
./captured_variables.go:205:3: func literal escapes to heap
./captured_variables.go:206:9: func literal escapes to heap
./captured_variables.go:206:22: v does not escape
./captured_variables.go:211:22: s does not escape
./captured_variables.go:211:31: m does not escape
./captured_variables.go:211:46: c does not escape
./captured_variables.go:211:58: p does not escape
./captured_variables.go:211:71: i does not escape
./captured_variables.go:211:88: seq does not escape
./captured_variables.go:214:9: func literal escapes to heap
./captured_variables.go:214:22: v does not escape
./captured_variables.go:219:24: s does not escape
./captured_variables.go:219:33: m does not escape
./captured_variables.go:219:48: c does not escape
./captured_variables.go:219:60: p does not escape
./captured_variables.go:219:73: i does not escape
./captured_variables.go:219:90: seq does not escape
./captured_variables.go:222:7: func literal escapes to heap
./captured_variables.go:222:20: v does not escape
./captured_variables.go:227:23: s does not escape
./captured_variables.go:227:32: m does not escape
./captured_variables.go:227:47: c does not escape
./captured_variables.go:227:59: p does not escape
./captured_variables.go:227:72: i does not escape
./captured_variables.go:227:89: seq does not escape
./captured_variables.go:229:3: moved to heap: #state1
./captured_variables.go:229:3: func literal escapes to heap
./captured_variables.go:230:9: func literal escapes to heap
./captured_variables.go:230:22: v does not escape
./captured_variables.go:235:21: s does not escape
./captured_variables.go:235:30: m does not escape
./captured_variables.go:235:45: c does not escape
./captured_variables.go:235:57: p does not escape
./captured_variables.go:235:70: i does not escape
./captured_variables.go:235:87: seq does not escape
./captured_variables.go:239:9: func literal escapes to heap
./captured_variables.go:239:22: v does not escape
./captured_variables.go:244:23: s does not escape
./captured_variables.go:244:32: m does not escape
./captured_variables.go:244:47: c does not escape
./captured_variables.go:244:59: p does not escape
./captured_variables.go:244:72: i does not escape
./captured_variables.go:244:89: seq does not escape
./captured_variables.go:248:7: func literal escapes to heap
./captured_variables.go:248:20: v does not escape
./captured_variables.go:253:22: s does not escape
./captured_variables.go:253:31: m does not escape
./captured_variables.go:253:46: c does not escape
./captured_variables.go:253:58: p does not escape
./captured_variables.go:253:71: i does not escape
./captured_variables.go:253:88: seq does not escape
./captured_variables.go:256:3: moved to heap: #state1
./captured_variables.go:256:3: func literal escapes to heap
./captured_variables.go:257:9: func literal escapes to heap
./captured_variables.go:257:22: v does not escape
./captured_variables.go:262:21: s does not escape
./captured_variables.go:262:30: m does not escape
./captured_variables.go:262:45: c does not escape
./captured_variables.go:262:57: p does not escape
./captured_variables.go:262:70: i does not escape
./captured_variables.go:262:87: seq does not escape
./captured_variables.go:266:9: func literal escapes to heap
./captured_variables.go:266:22: v does not escape
./captured_variables.go:271:23: s does not escape
./captured_variables.go:271:32: m does not escape
./captured_variables.go:271:47: c does not escape
./captured_variables.go:271:59: p does not escape
./captured_variables.go:271:72: i does not escape
./captured_variables.go:271:89: seq does not escape
./captured_variables.go:275:7: func literal escapes to heap
./captured_variables.go:275:20: v does not escape
./captured_variables.go:280:22: s does not escape
./captured_variables.go:280:31: m does not escape
./captured_variables.go:280:46: c does not escape
./captured_variables.go:280:58: p does not escape
./captured_variables.go:280:71: i does not escape
./captured_variables.go:280:88: seq does not escape
./captured_variables.go:283:3: moved to heap: #state1
./captured_variables.go:283:3: func literal escapes to heap
./captured_variables.go:284:9: func literal escapes to heap
./captured_variables.go:284:22: v does not escape
./captured_variables.go:289:21: s does not escape
./captured_variables.go:289:30: m does not escape
./captured_variables.go:289:45: c does not escape
./captured_variables.go:289:57: p does not escape
./captured_variables.go:289:70: i does not escape
./captured_variables.go:289:87: seq does not escape
./captured_variables.go:293:9: func literal escapes to heap
./captured_variables.go:293:22: v does not escape
./captured_variables.go:298:23: s does not escape
./captured_variables.go:298:32: m does not escape
./captured_variables.go:298:47: c does not escape
./captured_variables.go:298:59: p does not escape
./captured_variables.go:298:72: i does not escape
./captured_variables.go:298:89: seq does not escape
./captured_variables.go:302:7: func literal escapes to heap
./captured_variables.go:302:20: v does not escape
./captured_variables.go:307:22: s does not escape
./captured_variables.go:307:31: m does not escape
./captured_variables.go:307:46: c does not escape
./captured_variables.go:307:58: p does not escape
./captured_variables.go:307:71: i does not escape
./captured_variables.go:307:88: seq does not escape
./captured_variables.go:310:3: moved to heap: #state1
./captured_variables.go:310:3: func literal escapes to heap
./captured_variables.go:311:9: func literal escapes to heap
./captured_variables.go:311:22: v does not escape
./captured_variables.go:316:21: s does not escape
./captured_variables.go:316:30: m does not escape
./captured_variables.go:316:45: c does not escape
./captured_variables.go:316:57: p does not escape
./captured_variables.go:316:70: i does not escape
./captured_variables.go:316:87: seq does not escape
./captured_variables.go:320:9: func literal escapes to heap
./captured_variables.go:320:22: v does not escape
./captured_variables.go:325:23: s does not escape
./captured_variables.go:325:32: m does not escape
./captured_variables.go:325:47: c does not escape
./captured_variables.go:325:59: p does not escape
./captured_variables.go:325:72: i does not escape
./captured_variables.go:325:89: seq does not escape
./captured_variables.go:329:7: func literal escapes to heap
./captured_variables.go:329:20: v does not escape
./captured_variables.go:334:22: s does not escape
./captured_variables.go:334:31: m does not escape
./captured_variables.go:334:46: c does not escape
./captured_variables.go:334:58: p does not escape
./captured_variables.go:334:71: i does not escape
./captured_variables.go:334:88: seq does not escape
./captured_variables.go:337:3: moved to heap: #state1
./captured_variables.go:337:3: func literal escapes to heap
./captured_variables.go:338:9: func literal escapes to heap
./captured_variables.go:338:22: v does not escape
./captured_variables.go:343:21: s does not escape
./captured_variables.go:343:30: m does not escape
./captured_variables.go:343:45: c does not escape
./captured_variables.go:343:57: p does not escape
./captured_variables.go:343:70: leaking param: i
./captured_variables.go:343:87: seq does not escape
./captured_variables.go:347:9: func literal escapes to heap
./captured_variables.go:351:9: func literal escapes to heap
./captured_variables.go:356:23: s does not escape
./captured_variables.go:356:32: m does not escape
./captured_variables.go:356:47: c does not escape
./captured_variables.go:356:59: p does not escape
./captured_variables.go:356:72: leaking param: i
./captured_variables.go:356:89: seq does not escape
./captured_variables.go:360:7: func literal escapes to heap
./captured_variables.go:364:7: func literal escapes to heap
./captured_variables.go:369:22: s does not escape
./captured_variables.go:369:31: m does not escape
./captured_variables.go:369:46: c does not escape
./captured_variables.go:369:58: p does not escape
./captured_variables.go:369:71: leaking param: i
./captured_variables.go:369:88: seq does not escape
./captured_variables.go:372:3: moved to heap: #state1
./captured_variables.go:376:3: moved to heap: #state2
./captured_variables.go:372:3: func literal escapes to heap
./captured_variables.go:373:9: func literal escapes to heap
./captured_variables.go:376:3: func literal escapes to heap
./captured_variables.go:377:9: func literal escapes to heap
./captured_variables.go:382:21: s does not escape
./captured_variables.go:382:30: m does not escape
./captured_variables.go:382:45: c does not escape
./captured_variables.go:382:57: p does not escape
./captured_variables.go:382:70: i does not escape
./captured_variables.go:382:87: seq does not escape
./captured_variables.go:387:9: func literal escapes to heap
./captured_variables.go:387:22: v does not escape
./captured_variables.go:392:23: s does not escape
./captured_variables.go:392:32: m does not escape
./captured_variables.go:392:47: c does not escape
./captured_variables.go:392:59: p does not escape
./captured_variables.go:392:72: i does not escape
./captured_variables.go:392:89: seq does not escape
./captured_variables.go:397:7: func literal escapes to heap
./captured_variables.go:397:20: v does not escape
./captured_variables.go:402:22: s does not escape
./captured_variables.go:402:31: m does not escape
./captured_variables.go:402:46: c does not escape
./captured_variables.go:402:58: p does not escape
./captured_variables.go:402:71: i does not escape
./captured_variables.go:402:88: seq does not escape
./captured_variables.go:406:3: moved to heap: #state1
./captured_variables.go:406:3: func literal escapes to heap
./captured_variables.go:407:9: func literal escapes to heap
./captured_variables.go:407:22: v does not escape
./captured_variables.go:412:21: s does not escape
./captured_variables.go:412:30: m does not escape
./captured_variables.go:412:45: c does not escape
./captured_variables.go:412:57: p does not escape
./captured_variables.go:412:70: i does not escape
./captured_variables.go:412:87: seq does not escape
./captured_variables.go:414:7: moved to heap: v
./captured_variables.go:416:9: func literal escapes to heap
./captured_variables.go:416:22: v does not escape
./captured_variables.go:421:23: s does not escape
./captured_variables.go:421:32: m does not escape
./captured_variables.go:421:47: c does not escape
./captured_variables.go:421:59: p does not escape
./captured_variables.go:421:72: i does not escape
./captured_variables.go:421:89: seq does not escape
./captured_variables.go:423:7: moved to heap: v
./captured_variables.go:425:7: func literal escapes to heap
./captured_variables.go:425:20: v does not escape
./captured_variables.go:430:22: s does not escape
./captured_variables.go:430:31: m does not escape
./captured_variables.go:430:46: c does not escape
./captured_variables.go:430:58: p does not escape
./captured_variables.go:430:71: i does not escape
./captured_variables.go:430:88: seq does not escape
./captured_variables.go:433:3: moved to heap: #state1
./captured_variables.go:433:3: func literal escapes to heap
./captured_variables.go:434:9: func literal escapes to heap
./captured_variables.go:434:22: v does not escape
./captured_variables.go:439:21: s does not escape
./captured_variables.go:439:30: m does not escape
./captured_variables.go:439:45: c does not escape
./captured_variables.go:439:57: p does not escape
./captured_variables.go:439:70: i does not escape
./captured_variables.go:439:87: seq does not escape
./captured_variables.go:444:9: func literal escapes to heap
./captured_variables.go:444:22: v does not escape
./captured_variables.go:450:23: s does not escape
./captured_variables.go:450:32: m does not escape
./captured_variables.go:450:47: c does not escape
./captured_variables.go:450:59: p does not escape
./captured_variables.go:450:72: i does not escape
./captured_variables.go:450:89: seq does not escape
./captured_variables.go:455:7: func literal escapes to heap
./captured_variables.go:455:20: v does not escape
./captured_variables.go:461:22: s does not escape
./captured_variables.go:461:31: m does not escape
./captured_variables.go:461:46: c does not escape
./captured_variables.go:461:58: p does not escape
./captured_variables.go:461:71: i does not escape
./captured_variables.go:461:88: seq does not escape
./captured_variables.go:465:3: moved to heap: #state1
./captured_variables.go:465:3: func literal escapes to heap
./captured_variables.go:466:9: func literal escapes to heap
./captured_variables.go:466:22: v does not escape
./captured_variables.go:472:21: s does not escape
./captured_variables.go:472:30: m does not escape
./captured_variables.go:472:45: c does not escape
./captured_variables.go:472:57: p does not escape
./captured_variables.go:472:70: i does not escape
./captured_variables.go:472:87: seq does not escape
./captured_variables.go:473:6: moved to heap: v
./captured_variables.go:477:9: func literal escapes to heap
./captured_variables.go:477:22: v does not escape
./captured_variables.go:482:23: s does not escape
./captured_variables.go:482:32: m does not escape
./captured_variables.go:482:47: c does not escape
./captured_variables.go:482:59: p does not escape
./captured_variables.go:482:72: i does not escape
./captured_variables.go:482:89: seq does not escape
./captured_variables.go:483:6: moved to heap: v
./captured_variables.go:487:7: func literal escapes to heap
./captured_variables.go:487:20: v does not escape
./captured_variables.go:492:22: s does not escape
./captured_variables.go:492:31: m does not escape
./captured_variables.go:492:46: c does not escape
./captured_variables.go:492:58: p does not escape
./captured_variables.go:492:71: i does not escape
./captured_variables.go:492:88: seq does not escape
./captured_variables.go:496:3: moved to heap: #state1
./captured_variables.go:496:3: func literal escapes to heap
./captured_variables.go:497:9: func literal escapes to heap
./captured_variables.go:497:22: v does not escape
./captured_variables.go:502:21: s does not escape
./captured_variables.go:502:30: m does not escape
./captured_variables.go:502:45: c does not escape
./captured_variables.go:502:57: p does not escape
./captured_variables.go:502:70: i does not escape
./captured_variables.go:502:87: seq does not escape
./captured_variables.go:503:6: moved to heap: v
./captured_variables.go:505:11: .autotmp_9 escapes to heap
./captured_variables.go:507:9: func literal escapes to heap
./captured_variables.go:512:23: s does not escape
./captured_variables.go:512:32: m does not escape
./captured_variables.go:512:47: c does not escape
./captured_variables.go:512:59: p does not escape
./captured_variables.go:512:72: i does not escape
./captured_variables.go:512:89: seq does not escape
./captured_variables.go:513:6: moved to heap: v
./captured_variables.go:515:11: .autotmp_10 escapes to heap
./captured_variables.go:517:7: func literal escapes to heap
./captured_variables.go:522:22: s does not escape
./captured_variables.go:522:31: m does not escape
./captured_variables.go:522:46: c does not escape
./captured_variables.go:522:58: p does not escape
./captured_variables.go:522:71: i does not escape
./captured_variables.go:522:88: seq does not escape
./captured_variables.go:526:3: moved to heap: #state1
./captured_variables.go:525:11: .autotmp_11 escapes to heap
./captured_variables.go:526:3: func literal escapes to heap
./captured_variables.go:527:9: func literal escapes to heap
./captured_variables.go:532:21: s does not escape
./captured_variables.go:532:30: m does not escape
./captured_variables.go:532:45: c does not escape
./captured_variables.go:532:57: p does not escape
./captured_variables.go:532:70: i does not escape
./captured_variables.go:532:87: seq does not escape
./captured_variables.go:533:6: moved to heap: v
./captured_variables.go:536:13: .autotmp_10 escapes to heap
./captured_variables.go:539:9: func literal escapes to heap
./captured_variables.go:544:23: s does not escape
./captured_variables.go:544:32: m does not escape
./captured_variables.go:544:47: c does not escape
./captured_variables.go:544:59: p does not escape
./captured_variables.go:544:72: i does not escape
./captured_variables.go:544:89: seq does not escape
./captured_variables.go:545:6: moved to heap: v
./captured_variables.go:548:13: .autotmp_10 escapes to heap
./captured_variables.go:551:7: func literal escapes to heap
./captured_variables.go:556:22: s does not escape
./captured_variables.go:556:31: m does not escape
./captured_variables.go:556:46: c does not escape
./captured_variables.go:556:58: p does not escape
./captured_variables.go:556:71: i does not escape
./captured_variables.go:556:88: seq does not escape
./captured_variables.go:562:3: moved to heap: #state1
./captured_variables.go:560:13: .autotmp_10 escapes to heap
./captured_variables.go:562:3: func literal escapes to heap
./captured_variables.go:563:9: func literal escapes to heap
./captured_variables.go:568:21: s does not escape
./captured_variables.go:568:30: m does not escape
./captured_variables.go:568:45: c does not escape
./captured_variables.go:568:57: p does not escape
./captured_variables.go:568:70: i does not escape
./captured_variables.go:568:87: seq does not escape
./captured_variables.go:568:14: moved to heap: n
./captured_variables.go:570:7: moved to heap: v
./captured_variables.go:572:9: func literal escapes to heap
./captured_variables.go:578:23: s does not escape
./captured_variables.go:578:32: m does not escape
./captured_variables.go:578:47: c does not escape
./captured_variables.go:578:59: p does not escape
./captured_variables.go:578:72: i does not escape
./captured_variables.go:578:89: seq does not escape
./captured_variables.go:578:16: moved to heap: n
./captured_variables.go:580:7: moved to heap: v
./captured_variables.go:582:7: func literal escapes to heap
./captured_variables.go:588:22: s does not escape
./captured_variables.go:588:31: m does not escape
./captured_variables.go:588:46: c does not escape
./captured_variables.go:588:58: p does not escape
./captured_variables.go:588:71: i does not escape
./captured_variables.go:588:88: seq does not escape
./captured_variables.go:588:15: moved to heap: n
./captured_variables.go:591:3: moved to heap: #state1
./captured_variables.go:591:3: func literal escapes to heap
./captured_variables.go:592:9: func literal escapes to heap
./captured_variables.go:598:21: s does not escape
./captured_variables.go:598:30: m does not escape
./captured_variables.go:598:45: c does not escape
./captured_variables.go:598:57: p does not escape
./captured_variables.go:598:70: i does not escape
./captured_variables.go:598:87: seq does not escape
./captured_variables.go:599:6: moved to heap: v
./captured_variables.go:601:9: func literal escapes to heap
./captured_variables.go:601:22: v does not escape
./captured_variables.go:606:23: s does not escape
./captured_variables.go:606:32: m does not escape
./captured_variables.go:606:47: c does not escape
./captured_variables.go:606:59: p does not escape
./captured_variables.go:606:72: i does not escape
./captured_variables.go:606:89: seq does not escape
./captured_variables.go:607:6: moved to heap: v
./captured_variables.go:609:7: func literal escapes to heap
./captured_variables.go:609:20: v does not escape
./captured_variables.go:614:22: s does not escape
./captured_variables.go:614:31: m does not escape
./captured_variables.go:614:46: c does not escape
./captured_variables.go:614:58: p does not escape
./captured_variables.go:614:71: i does not escape
./captured_variables.go:614:88: seq does not escape
./captured_variables.go:616:3: moved to heap: #state1
./captured_variables.go:616:3: func literal escapes to heap
./captured_variables.go:617:9: func literal escapes to heap
./captured_variables.go:617:22: v does not escape
./captured_variables.go:622:21: s does not escape
./captured_variables.go:622:30: m does not escape
./captured_variables.go:622:45: c does not escape
./captured_variables.go:622:57: p does not escape
./captured_variables.go:622:70: i does not escape
./captured_variables.go:622:87: seq does not escape
./captured_variables.go:623:6: moved to heap: v
./captured_variables.go:625:9: func literal escapes to heap
./captured_variables.go:625:22: v does not escape
./captured_variables.go:630:23: s does not escape
./captured_variables.go:630:32: m does not escape
./captured_variables.go:630:47: c does not escape
./captured_variables.go:630:59: p does not escape
./captured_variables.go:630:72: i does not escape
./captured_variables.go:630:89: seq does not escape
./captured_variables.go:631:6: moved to heap: v
./captured_variables.go:633:7: func literal escapes to heap
./captured_variables.go:633:20: v does not escape
./captured_variables.go:638:22: s does not escape
./captured_variables.go:638:31: m does not escape
./captured_variables.go:638:46: c does not escape
./captured_variables.go:638:58: p does not escape
./captured_variables.go:638:71: i does not escape
./captured_variables.go:638:88: seq does not escape
./captured_variables.go:640:3: moved to heap: #state1
./captured_variables.go:640:3: func literal escapes to heap
./captured_variables.go:641:9: func literal escapes to heap
./captured_variables.go:641:22: v does not escape
./captured_variables.go:646:21: s does not escape
./captured_variables.go:646:30: m does not escape
./captured_variables.go:646:45: c does not escape
./captured_variables.go:646:57: p does not escape
./captured_variables.go:646:70: i does not escape
./captured_variables.go:646:87: seq does not escape
./captured_variables.go:647:9: moved to heap: v
./captured_variables.go:649:9: func literal escapes to heap
./captured_variables.go:649:22: v does not escape
./captured_variables.go:654:23: s does not escape
./captured_variables.go:654:32: m does not escape
./captured_variables.go:654:47: c does not escape
./captured_variables.go:654:59: p does not escape
./captured_variables.go:654:72: i does not escape
./captured_variables.go:654:89: seq does not escape
./captured_variables.go:655:9: moved to heap: v
./captured_variables.go:657:7: func literal escapes to heap
./captured_variables.go:657:20: v does not escape
./captured_variables.go:662:22: s does not escape
./captured_variables.go:662:31: m does not escape
./captured_variables.go:662:46: c does not escape
./captured_variables.go:662:58: p does not escape
./captured_variables.go:662:71: i does not escape
./captured_variables.go:662:88: seq does not escape
./captured_variables.go:664:3: moved to heap: #state1
./captured_variables.go:664:3: func literal escapes to heap
./captured_variables.go:665:9: func literal escapes to heap
./captured_variables.go:665:22: v does not escape
./captured_variables.go:670:21: s does not escape
./captured_variables.go:670:30: m does not escape
./captured_variables.go:670:45: c does not escape
./captured_variables.go:670:57: p does not escape
./captured_variables.go:670:70: i does not escape
./captured_variables.go:670:87: seq does not escape
./captured_variables.go:671:6: moved to heap: v
./captured_variables.go:674:9: func literal escapes to heap
./captured_variables.go:674:22: v does not escape
./captured_variables.go:679:23: s does not escape
./captured_variables.go:679:32: m does not escape
./captured_variables.go:679:47: c does not escape
./captured_variables.go:679:59: p does not escape
./captured_variables.go:679:72: i does not escape
./captured_variables.go:679:89: seq does not escape
./captured_variables.go:680:6: moved to heap: v
./captured_variables.go:683:7: func literal escapes to heap
./captured_variables.go:683:20: v does not escape
./captured_variables.go:688:22: s does not escape
./captured_variables.go:688:31: m does not escape
./captured_variables.go:688:46: c does not escape
./captured_variables.go:688:58: p does not escape
./captured_variables.go:688:71: i does not escape
./captured_variables.go:688:88: seq does not escape
./captured_variables.go:691:3: moved to heap: #state1
./captured_variables.go:691:3: func literal escapes to heap
./captured_variables.go:692:9: func literal escapes to heap
./captured_variables.go:692:22: v does not escape
./captured_variables.go:697:21: s does not escape
./captured_variables.go:697:30: m does not escape
./captured_variables.go:697:45: c does not escape
./captured_variables.go:697:57: p does not escape
./captured_variables.go:697:70: i does not escape
./captured_variables.go:697:87: seq does not escape
./captured_variables.go:698:6: moved to heap: v
./captured_variables.go:700:9: func literal escapes to heap
./captured_variables.go:700:22: v does not escape
./captured_variables.go:705:23: s does not escape
./captured_variables.go:705:32: m does not escape
./captured_variables.go:705:47: c does not escape
./captured_variables.go:705:59: p does not escape
./captured_variables.go:705:72: i does not escape
./captured_variables.go:705:89: seq does not escape
./captured_variables.go:706:6: moved to heap: v
./captured_variables.go:708:7: func literal escapes to heap
./captured_variables.go:708:20: v does not escape
./captured_variables.go:713:22: s does not escape
./captured_variables.go:713:31: m does not escape
./captured_variables.go:713:46: c does not escape
./captured_variables.go:713:58: p does not escape
./captured_variables.go:713:71: i does not escape
./captured_variables.go:713:88: seq does not escape
./captured_variables.go:715:3: moved to heap: #state1
./captured_variables.go:715:3: func literal escapes to heap
./captured_variables.go:716:9: func literal escapes to heap
./captured_variables.go:716:22: v does not escape
./captured_variables.go:721:21: s does not escape
./captured_variables.go:721:30: m does not escape
./captured_variables.go:721:45: c does not escape
./captured_variables.go:721:57: p does not escape
./captured_variables.go:721:70: i does not escape
./captured_variables.go:721:87: seq does not escape
./captured_variables.go:722:9: moved to heap: v
./captured_variables.go:724:9: func literal escapes to heap
./captured_variables.go:724:22: v does not escape
./captured_variables.go:729:23: s does not escape
./captured_variables.go:729:32: m does not escape
./captured_variables.go:729:47: c does not escape
./captured_variables.go:729:59: p does not escape
./captured_variables.go:729:72: i does not escape
./captured_variables.go:729:89: seq does not escape
./captured_variables.go:730:9: moved to heap: v
./captured_variables.go:732:7: func literal escapes to heap
./captured_variables.go:732:20: v does not escape
./captured_variables.go:737:22: s does not escape
./captured_variables.go:737:31: m does not escape
./captured_variables.go:737:46: c does not escape
./captured_variables.go:737:58: p does not escape
./captured_variables.go:737:71: i does not escape
./captured_variables.go:737:88: seq does not escape
./captured_variables.go:739:3: moved to heap: #state1
./captured_variables.go:739:3: func literal escapes to heap
./captured_variables.go:740:9: func literal escapes to heap
./captured_variables.go:740:22: v does not escape
./captured_variables.go:745:21: s does not escape
./captured_variables.go:745:30: m does not escape
./captured_variables.go:745:45: c does not escape
./captured_variables.go:745:57: p does not escape
./captured_variables.go:745:70: i does not escape
./captured_variables.go:745:87: seq does not escape
./captured_variables.go:746:2: moved to heap: #state1
./captured_variables.go:746:2: func literal escapes to heap
./captured_variables.go:748:9: func literal escapes to heap
./captured_variables.go:748:22: v does not escape
./captured_variables.go:753:23: s does not escape
./captured_variables.go:753:32: m does not escape
./captured_variables.go:753:47: c does not escape
./captured_variables.go:753:59: p does not escape
./captured_variables.go:753:72: i does not escape
./captured_variables.go:753:89: seq does not escape
./captured_variables.go:754:2: moved to heap: #state1
./captured_variables.go:754:2: func literal escapes to heap
./captured_variables.go:756:7: func literal escapes to heap
./captured_variables.go:756:20: v does not escape
./captured_variables.go:761:22: s does not escape
./captured_variables.go:761:31: m does not escape
./captured_variables.go:761:46: c does not escape
./captured_variables.go:761:58: p does not escape
./captured_variables.go:761:71: i does not escape
./captured_variables.go:761:88: leaking param: seq
./captured_variables.go:762:2: moved to heap: #state1
./captured_variables.go:763:3: moved to heap: #state2
./captured_variables.go:762:2: func literal escapes to heap
./captured_variables.go:763:3: func literal escapes to heap
./captured_variables.go:764:9: func literal escapes to heap
./captured_variables.go:764:22: v does not escape
./captured_variables.go:769:21: s does not escape
./captured_variables.go:769:30: m does not escape
./captured_variables.go:769:45: c does not escape
./captured_variables.go:769:57: p does not escape
./captured_variables.go:769:70: i does not escape
./captured_variables.go:769:87: seq does not escape
./captured_variables.go:770:9: moved to heap: v
./captured_variables.go:772:9: func literal escapes to heap
./captured_variables.go:772:22: v does not escape
./captured_variables.go:777:23: s does not escape
./captured_variables.go:777:32: m does not escape
./captured_variables.go:777:47: c does not escape
./captured_variables.go:777:59: p does not escape
./captured_variables.go:777:72: i does not escape
./captured_variables.go:777:89: seq does not escape
./captured_variables.go:778:9: moved to heap: v
./captured_variables.go:780:7: func literal escapes to heap
./captured_variables.go:780:20: v does not escape
./captured_variables.go:785:22: s does not escape
./captured_variables.go:785:31: m does not escape
./captured_variables.go:785:46: c does not escape
./captured_variables.go:785:58: p does not escape
./captured_variables.go:785:71: i does not escape
./captured_variables.go:785:88: seq does not escape
./captured_variables.go:787:3: moved to heap: #state1
./captured_variables.go:787:3: func literal escapes to heap
./captured_variables.go:788:9: func literal escapes to heap
./captured_variables.go:788:22: v does not escape
./captured_variables.go:793:21: s does not escape
./captured_variables.go:793:30: m does not escape
./captured_variables.go:793:45: c does not escape
./captured_variables.go:793:57: p does not escape
./captured_variables.go:793:70: i does not escape
./captured_variables.go:793:87: seq does not escape
./captured_variables.go:794:6: moved to heap: v
./captured_variables.go:797:9: func literal escapes to heap
./captured_variables.go:797:22: v does not escape
./captured_variables.go:802:23: s does not escape
./captured_variables.go:802:32: m does not escape
./captured_variables.go:802:47: c does not escape
./captured_variables.go:802:59: p does not escape
./captured_variables.go:802:72: i does not escape
./captured_variables.go:802:89: seq does not escape
./captured_variables.go:803:6: moved to heap: v
./captured_variables.go:806:7: func literal escapes to heap
./captured_variables.go:806:20: v does not escape
./captured_variables.go:811:22: s does not escape
./captured_variables.go:811:31: m does not escape
./captured_variables.go:811:46: c does not escape
./captured_variables.go:811:58: p does not escape
./captured_variables.go:811:71: i does not escape
./captured_variables.go:811:88: seq does not escape
./captured_variables.go:812:6: moved to heap: v
./captured_variables.go:814:3: moved to heap: #state1
./captured_variables.go:814:3: func literal escapes to heap
./captured_variables.go:815:9: func literal escapes to heap
./captured_variables.go:815:22: v does not escape
./captured_variables.go:820:21: s does not escape
./captured_variables.go:820:30: m does not escape
./captured_variables.go:820:45: c does not escape
./captured_variables.go:820:57: p does not escape
./captured_variables.go:820:70: i does not escape
./captured_variables.go:820:87: seq does not escape
./captured_variables.go:824:8: func literal escapes to heap
./captured_variables.go:824:21: v does not escape
./captured_variables.go:828:23: s does not escape
./captured_variables.go:828:32: m does not escape
./captured_variables.go:828:47: c does not escape
./captured_variables.go:828:59: p does not escape
./captured_variables.go:828:72: i does not escape
./captured_variables.go:828:89: seq does not escape
./captured_variables.go:832:6: func literal escapes to heap
./captured_variables.go:832:19: v does not escape
./captured_variables.go:836:22: s does not escape
./captured_variables.go:836:31: m does not escape
./captured_variables.go:836:46: c does not escape
./captured_variables.go:836:58: p does not escape
./captured_variables.go:836:71: i does not escape
./captured_variables.go:836:88: seq does not escape
./captured_variables.go:839:2: moved to heap: #state1
./captured_variables.go:839:2: func literal escapes to heap
./captured_variables.go:840:8: func literal escapes to heap
./captured_variables.go:840:21: v does not escape
./captured_variables.go:844:21: s does not escape
./captured_variables.go:844:30: m does not escape
./captured_variables.go:844:45: c does not escape
./captured_variables.go:844:57: p does not escape
./captured_variables.go:844:70: i does not escape
./captured_variables.go:844:87: seq does not escape
./captured_variables.go:848:8: func literal escapes to heap
./captured_variables.go:848:21: v does not escape
./captured_variables.go:852:23: s does not escape
./captured_variables.go:852:32: m does not escape
./captured_variables.go:852:47: c does not escape
./captured_variables.go:852:59: p does not escape
./captured_variables.go:852:72: i does not escape
./captured_variables.go:852:89: seq does not escape
./captured_variables.go:856:6: func literal escapes to heap
./captured_variables.go:856:19: v does not escape
./captured_variables.go:860:22: s does not escape
./captured_variables.go:860:31: m does not escape
./captured_variables.go:860:46: c does not escape
./captured_variables.go:860:58: p does not escape
./captured_variables.go:860:71: i does not escape
./captured_variables.go:860:88: seq does not escape
./captured_variables.go:863:2: moved to heap: #state1
./captured_variables.go:863:2: func literal escapes to heap
./captured_variables.go:864:8: func literal escapes to heap
./captured_variables.go:864:21: v does not escape
./captured_variables.go:868:21: s does not escape
./captured_variables.go:868:30: m does not escape
./captured_variables.go:868:45: c does not escape
./captured_variables.go:868:57: p does not escape
./captured_variables.go:868:70: i does not escape
./captured_variables.go:868:87: seq does not escape
./captured_variables.go:871:8: func literal escapes to heap
./captured_variables.go:871:21: v does not escape
./captured_variables.go:875:23: s does not escape
./captured_variables.go:875:32: m does not escape
./captured_variables.go:875:47: c does not escape
./captured_variables.go:875:59: p does not escape
./captured_variables.go:875:72: i does not escape
./captured_variables.go:875:89: seq does not escape
./captured_variables.go:878:6: func literal escapes to heap
./captured_variables.go:878:19: v does not escape
./captured_variables.go:882:22: s does not escape
./captured_variables.go:882:31: m does not escape
./captured_variables.go:882:46: c does not escape
./captured_variables.go:882:58: p does not escape
./captured_variables.go:882:71: i does not escape
./captured_variables.go:882:88: seq does not escape
./captured_variables.go:884:2: moved to heap: #state1
./captured_variables.go:884:2: func literal escapes to heap
./captured_variables.go:885:8: func literal escapes to heap
./captured_variables.go:885:21: v does not escape
./captured_variables.go:889:21: s does not escape
./captured_variables.go:889:30: m does not escape
./captured_variables.go:889:45: c does not escape
./captured_variables.go:889:57: p does not escape
./captured_variables.go:889:70: i does not escape
./captured_variables.go:889:87: seq does not escape
./captured_variables.go:893:8: func literal escapes to heap
./captured_variables.go:893:21: v does not escape
./captured_variables.go:897:23: s does not escape
./captured_variables.go:897:32: m does not escape
./captured_variables.go:897:47: c does not escape
./captured_variables.go:897:59: p does not escape
./captured_variables.go:897:72: i does not escape
./captured_variables.go:897:89: seq does not escape
./captured_variables.go:901:6: func literal escapes to heap
./captured_variables.go:901:19: v does not escape
./captured_variables.go:905:22: s does not escape
./captured_variables.go:905:31: m does not escape
./captured_variables.go:905:46: c does not escape
./captured_variables.go:905:58: p does not escape
./captured_variables.go:905:71: i does not escape
./captured_variables.go:905:88: seq does not escape
./captured_variables.go:908:2: moved to heap: #state1
./captured_variables.go:908:2: func literal escapes to heap
./captured_variables.go:909:8: func literal escapes to heap
./captured_variables.go:909:21: v does not escape
./captured_variables.go:913:21: s does not escape
./captured_variables.go:913:30: m does not escape
./captured_variables.go:913:45: c does not escape
./captured_variables.go:913:57: p does not escape
./captured_variables.go:913:70: i does not escape
./captured_variables.go:913:87: seq does not escape
./captured_variables.go:918:3: func literal escapes to heap
./captured_variables.go:916:22: v does not escape
./captured_variables.go:921:23: s does not escape
./captured_variables.go:921:32: m does not escape
./captured_variables.go:921:47: c does not escape
./captured_variables.go:921:59: p does not escape
./captured_variables.go:921:72: i does not escape
./captured_variables.go:921:89: seq does not escape
./captured_variables.go:922:2: func literal does not escape
./captured_variables.go:924:7: func literal escapes to heap
./captured_variables.go:924:20: v does not escape
./captured_variables.go:929:22: s does not escape
./captured_variables.go:929:31: m does not escape
./captured_variables.go:929:46: c does not escape
./captured_variables.go:929:58: p does not escape
./captured_variables.go:929:71: i does not escape
./captured_variables.go:929:88: seq does not escape
./captured_variables.go:934:3: moved to heap: #state1
./captured_variables.go:934:3: func literal escapes to heap
./captured_variables.go:932:9: func literal escapes to heap
./captured_variables.go:932:22: v does not escape
