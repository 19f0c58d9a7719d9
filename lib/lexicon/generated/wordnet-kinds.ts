// Made by scripts/wordnet-kinds.ts from WordNet 3.1 (Princeton University; licence in NOTICE). Do not edit.
// KIND_PARENTS: entry n names the kinds that kind n is one of. KIND_NOUNS: noun:kinds, commonest sense first. Numbers in base 36.
export const KIND_PARENTS = `- 0 0 1 1 4 5 6 6 6 1 7+a 7 7 5 h+du3 h 1 g 5 j 2 l l 2 o p 4 o o o l 1 v 2 2 z z 2 2 w 1a 1a 1a 17 17 x 1a 1a 1c 1c 1e 1c 1g 1a x x x x x
18 x x x x 18 x x 18 x 17 1y 1y 17 1a 21 21 22 25 25 25 25 25 1l 1l 1l 2d 2d 2d 12h 12h 2d 1l 1l 1v 2m 2n 2o 2n 2m 1l 8r 2t 2t 17 2w 2x 2x
2x x 3d 31 17a+35 33 10t 33 32 31 39 39 39 39 39 3e 3e 5ry 1j 3i 3i 11e 3k 3m 3i 3i 1j 3q 115 3s 3s 1j 3v 3v 3i 1j 125 1u 41 17 1p 1a 45
kk+4rl kk 47 w2 1s 1s 4c 1s 4e 4e 4e 4g 4g 1s 4k 1s 4m 4n 4m 1s sy+4q 4q sy+4q 1s 4u 4u 1k 4x 4y 1s 50 50 50 50 51 14j 50 1x 1x qj 65 1i 1i
1i 17 qj 59 59 5i 59 5k 5k 33 5n 1o 5i 59 5p 5p 5p 5p 14o 14o 5x 5x 5y 14o 61 1x 1x 1x n3 ti n3 n3 n3 n3 1x 6c fb 6e 6f 6e 6e 8e 6i 1m 1m 1m
1m 6n yo 6p 6n 6n 1k 1k 6v 6v 6v 6y 1a 70 70 70 80 72 75 114 72 78 79 80 79 7c 79 79 1p 7g 79 yo 7g 7k 7g 16e 70 7o 7s 7t 7t 10y 7s 70 2x 7w
7w 7y 1a 1a 5ub gp 80 80 80 80 89 87 87 80 8b 80 80 gf 8d 8d 1a x 8j 8j x 8j 8n 7v 8d 8q 8r 8r 8q 8q 8q 8q 8x 8x 8z 8q 91 92 93 91 91 91 97
91 99 8q 8q 8q 9d 8q 8q 8d 9j 9h 9h 8d 74 8d 9n 9n 9n 9n 9n 9n 62+9n ii 9n 9n 8d 8d 8d a2 a0 a2 a0 a4 a4 a4 a4 a7 a4 a4 ab ae+a4 lb ae ad ad
a0 ai aj ai a0 a0 8d ao a0 a0 a0 a0 a0 au au au ax au az lo lo 8d b3 8d b5 b5 b7 b8 8d ba 8d 80 80 bd bf bd bh bd bj bm c4 bj bn bk bj bq bq
bn bm bp bp bp bd bk bk bj bj c1 bd 10y+6at c4 c4 c7 1l c4 ca ca ca ca ce ca ca ca cl cj c4 cl lo cl c4 be cq cr cs cq bd be cw cw cy cw cw
cw bd d3 bd d5 bd d7 bd bd da bd 80 dd dd dd dg dd dd di di dd dd dd dd dd dd dd dd 80 de de dd dt dm dd du e1 e2 80 e4 e5 e5 4l e8 e5 fw e5
ec e5 e5 ef e4 eh e5 eh eh el el eh el eh el er es et ea eh ew eh ey ez f0 eh f2 eh eh f5 f4 f7 f5 f9 80 fb fc fb fe ff fb fb fi fi fi fl fl
fb fb 10c fp fp fs fp fu fu fw fu fu fu fp fp g2 18e o4 g2 g2 g2 g8 g6 fp gb gb fb ge 80 ax fb gi 80 gk gk gm gk x gp gp gr gr gr gr+ym gv
gr 1b rc gr h0 h0 h0 h0 h4 h5 h4 h7 h8 h8 h3 gp hc hc hc+4rl hc hc hc hc+pj hc hc hc hm hl lk jw jw jw hs i3 i3 i3 mk mk hy i3 i3 i3 1w i1
jw i5 i6 i6 i5 hq jw jw hr+ic id hr gp 5yc gp ii ii hk il hk ih jw+ig ip iq iq is+hq is iu ip iw iw iw ig j0 bh j0 ig ig j5 ig j7 j8 hj ja
he jc pk jd jl hc jh ji hg he jo jo hg jo jo jo jq ju jq js hc hf jx jy hf+53q k0 hf k2 k2 k4 k4 k4 k2 k8 gp ka ka kc+47 ka gp+4rl kf kf kh
kf jq kf kf kf kf gp df df kr df df df df kt bd ky bd l0 4ly l0 l2 l4 l5 l4 l7 l0 qs gp lb lb ae lb lb lb lb lb gp lk ll 8d lk lo lk lq lq
lq lq lq lk m2 lw lw lw m0 lw lw lk m4 m4 m4 m5 lk m9 lb mb mb md me mb mb md md md hx mk mk mn mo mk mq mq mk mt vw mv mw lb my my my n1 my
my my my my n5 nc n9 n6 n6 n3 n3 n3 mz mz nh+xg ni nj nh nh 69 69 n1 n0 x8 nr lb nt nu nx nt nt nx nw o0 o0 nt yp t4 o2 o6 nw o0 o9+o1 nw nw
mh mh oe lw+vd og od oi od lb ol ol on oo gp oq or ol ot cd gp ow ox ow oz p0 oz p4+ow 31 p4 p5 p5 gp pa ow ow ow ow ow pe pf pg pe pe 10r
pj qg pl ow po pp po ow ps ps pu pv pu pe py pz pz pz pz pe q4 q5 q5 q5 ow q5 qu q6 qc qd q5 q5 q6 qh gp qj qj qj qj qn qn qj qq lb qs qs qs
qs qw qx qx qy 15t qw gp r3 r4 r5 r3 r7 r8 r8 r3 rb r3 rd rd gp rg 12y ri rg rk rk rg xb 7i rg ry rg rg rg rg rv rw rg rg rg dk6 dma dk6 s3
s3 dk6 s3 s3 s6 s9 sy dk6 sc sd sy sy sc sh sy sc sc sh dk6 sn sn sn sq sq 13g st sn sv dk6 sx sy dk6 t0 t0 yo x t4 t4 t4 t4 gp t9 ta tb tc
tb tb tf tf n3 tb tb tk np tb ta to gp tq tq ts m7 tu tu tw tu tr tu u2 gp u2 u2 u3 u3 gp u7 u8 u7 u7 ub uc gp ue ue ug ug ug uj gp uj x uz
uo uo uq ur uu uq ur us uv uo 11h uz un ug v2 ue v4 gb v4 v7 v8 v4 va ue vc vc vc+4rk vc+4rk ve v4 vi vj v4 v4 vm vm vn ue vq vq gp vt vt gp
vw vw vw vz w0+m4 w0 vy 10y w4 w4 w4 gp 10y 14j w8 w9 10y wc w5 1a wg wg qc wi ws w8 wm wn w8 w8 w8 w4 w5 wr wr wr ww ww ww wr wr wr w8 x3
w8 x5 w8 x7 x8 x9 x8 wr xc xc vt gp gp xh xg xg xg xg xm xn fp xg 7j xk xs gp xu xu xw xu xy xy xy gp y2 y2 y4 y4 y4 y2 y8 y8 y2 gp gp yd yd
yf yg yg yi yj yg yd 8q gp yo yo yo yo ys gp gp gv yv gp yx yz gr gr yx z1 yw z3 z6 z3 z8 yy za 5tq yv gp ze ze ze gp zi zi zi zi x x zo zp
zq zn zn gp zu zu zu zu zu zu x 101 102 102 102 102 101 101 108 101 109 101 10c 10c fq 10i 10g r3 10g 10g 13b 10l 10m gp 80 10p 10q 10r x w6
x 10t 10t x+v 10y 10z 110 110 10z x 114 115 115 114 118 119 dfo 119 119 121 11e 1n 11e qu 11i 11i 11k gp 11h 11n 11n 6dm 11h 11h lw 11h 11u
11h 11h 11h 11y 11y 10y 121 121 11e 11e 125 125 125 xg 125 11h 125 11e 12d 12d 12d bd 10y 10y 12j 12j 12l 12m 12j 12o 12o 12o 12r 12j 12t
12j 12v 12v 12j rz 12j 130 130 132 130 130 130 136 136 130 138 137 137 gp 13d 13d 13d 13g 13d 130 10y r3 13l 12q 12j 13o 12j 13q 12j 12j 13t
13x 13t 12j 12j 13y 13y 12j 144 141 141 148+147 141 141 142 144 149 10y 14b w9 w9 14v 10y 14g wh w9 14j 14j 14j 14j e0 14o 14j 14o 14o 14j
14j 14g 14g 14v 14g 14y 10y 153 153 150 153 153 150 150 157 157 157 15a 150 151 153 10y 15f 15f 15f 10y 10y 15k 15l 15k 15k 15k 15k 15k 15r
gp 15t 15t 15t 15t 15t pb 15t 15w g7 162 15t 164 165 165 16e 164 169 16d 164 164 164 164 gp 1a 16e 16i 16e gp 16l 16m 16m 16n t6 16l 16r 16s
16r 16 16 1a 16x 16x 10y 170 171 170 173 173 173 173 10y 10y 179 17a 10y 17c 17d 17d fi 17g 17g 17g 10y 10y 17k 17k 17l 181 14f 17q 17r 17r
8x 8x 8x hj 17x wr 17z 43 43 39 25 yf p0+8x ai 93 93 gg 18c 1q kd yb gp 18f gp 9y gp 9y 9y 9y g2 g2 e2 17 1a gp x6 c 18u c c c c c 190 191
192+1dh c 41y c 460 460 7 7 199+743 199 6ea 199 19g 19e+19c 19e d 7 19j 7 199 6e8 19m 19o 19m 19q 19r 19q+19i 1hs 45m 45w c 19x 19y 1hp 1a0
1a1 19y 1ak 1a3 1a5 1a3 1a7 1a7 1a8 1aa 1a8 1ac 1ac 1ac 1a3 1ag 1ah 1ag 190 1ag 1ag 19y 1an 1an 6eb 19y 1ar 1as 1at 1as 1av 1as 1aq 1aq 1aq
1ax 1b1 1b2 1b2 1ax 1b5 1aq 1b6 1b6 1b9 43i 43i 419 6eb 1cq 1bf 1bg 1bg 1bi 1a3 1bk 1bl 1bm+1ak 1bm 198 1bm 1bl 1e8 1bs 1bt 1bu 1bk 1bw 1bx
1a3 1bz 1bz 1a3 1c2 1a3 1c4 1c5 1c6 1c6 1c4 19y 1ca 1cb 1cc 1ca 1ce 191 41m 41m+ek9 1ci 41k 421 460 1cm 41b 72o c 1cq 1cr 1cs 1cr 1cu 1cq
1cw 1cx 1cw 1cz 1cp 1cz 1bf 1d3 1d4 1c4 1d6 1d7 1d8 1d6 1da 1ce 1ce 1dc 1de 1dd 1dg+18u 1dh 1dh 1dj 1dk 1dj 1dj 1dn 1dh 1dg 1dq 1dg 1dd 1dt
18u 191 1du 1dx 1dt 1dz 1dz 1dz 1dd 1ce 43a c c 1e7+1bk 48c 1e9 491 486 460 1bf 1ee 1ee 1ee+19k 1ee 1ei 1ei 1ee 1el 1em 1em 1be 1em 1be 1em
1em 1be 1el 1ee 1ew 1ex 1ey 1ew 1ee 1f1 1ee 1ee 1f4 1f4 1ee 1f7 1f8 1f9 1f7 1fd 1fe c 1fe 1fe 1fg e 1ee 1ce 1fk 1fl 1fl 1ce 1fo 1fo 1fo 1fo
1ce 1ft 1fu 1fv 191 1fx+18x 1fx+18y 1fw+18y 1g0 1fw 1fw 1g3 1g4 1g4 1fw 1g7 1g8 1g3 1g3 1g3 1fw 1gd 1fv 1fu 1ft 1gh 1gi 1gh 44o 1gk 1gm 1gn
1go 1go 1go 1go 1gs 1gm 1gu 1gv 1gm 1gx 1gm 191 1gm 1gm 1gk 1e9 49j 49g 1ce 1ce 1h8 1ce 41b 1hb 1ci 1hd 1ci 1fe 19d 1ce 1hi 1hi 1hk 1hi 1ce
1hn+1h7 19z 1hp 1hp 1hr 19u 1ht+1hq 19u 1hv+1hq 1hs 1hx 1hy 460 1i0 1r6 1vd 27o 35x 2nb 37i 1x2 1w3 2fx 2ow 20f 2hv 1x2 1ie 203 1jx 1of 1iq
1yq 376 240 20f 26b 28s 1is 22a 2ae 1im 2fh 1im 2my 2mx 20f 1pc 2mb+262 2qc 2mb+262 30j 2ql 1t5 j 37n 2jp 230 1ur j 2i2 2ch 2b2 1r9 1ie 22x
22t 2t1 28s 2i2 28p 1jl 2i2 2i2 j 1oj 2bq 1r6 2le 2rx 2vc 23h 1w3 2mu 22j 20f 20f 2qa 26b 203 1r6 30y 2my 37n 1wi 1uc 36z 2q9 1kf 2uv 2k5
1ys 1k9 1o2 er1+1jc 2ye 2gn 240 2kt+1p6 1ie 1xd 1w3 230+322 1k7 2ae 24t 1kv 1kw+2gp 30j 1r6 1sq 22q 2v6 26k 380 31i 2u2 2f0+30m 1la 39j 1xj
1ld 1xj 1tq 2oj 1re 26z egg 2j3 2fh 2ox 2z1 2t1 30t 1ig 2se 21z 1zy 1tm 2ov 1ig 30s 252 1mf 2c8 1yb 38q 37t 1m3 2us 36c 1ov 2to 249 39i 1ti
2ik 36d 352 1mg 1mf 2l2 2t1 29b 31i 1mm 2ii 6ui 2yq 1mm 25k 1wu 1vd 36d 1xj 2k3 1pu+1mt 1l3 36d 2bo 1r6 2sv 2t1 36d 2sy 22t 1qt 376 31x 2e9
2vy 2w2 2d8 30r 30x+2o5 1nl 6ul 1ou 1vz 2i9 2fq 31i 2t1 26k 1ng 26k 2rj 393 2k0 1ic+2wm 342 1i9 dx2 2ao 2um 2up 1nd 2oo 380 1o0 1xj 29v 2v3
2lj 1vh 37m 1is 1sp 1mr 2vj 2w2 2sd 2ve 1ng 2zb 2q9 2fe j 2bq 2vo 2l2 2jp 20f 1w5 1w3 2k4 2ve 31m 2bn 36c 29x 2vc 2xb 33x 1ik 36d 2ke 2od
1ly 1ly 23s+37n 1is+375 1uh 2nq 380 29x 2q1 26k 35z 2vg 2q2 25w 1vx 324 1vz 36d 2ld 1te 23x 25p 2zv 37l 26g 2ee 30s 210 36d 1xy 1xj 1wz 26c
30x+30m 31i+30m 2i8 2k6 2se 1q5 38g 2i4 2sd 37l k 1mf 34y 28s 314 2oq 1qg+2sd 1zh 1u9+el6 30y 1vj 1vj 2a5 1tq 2to 2to 22o enk 1l1 320 2vw
2lt 1vp 1ti 2c8 1ti 36d 24c 26k 1ti 1q7 30y 30y 2mu 347 2q2 1os 1ov 365 2m2 2bn 1nd 2h0 2a1 28b+1uh 1vz 1jx 2q3 2qd 1t5+534 304 24c 2q1 1t5
1ti 1wz 32s 2ys 1wz 2bn 26k 1wz 2t2 1xa 30a 2sd 2sd 1s4 238 1oj 2gn 1rb 2hv 35n 2nw 2ik 2bq 1ns 1xj 1ov 2en 386 36r 2y0+1xn 1ki 2q2 2xl 2vj
258 1nc 1l5 23x 2l8 2a3 22t 2z0 1vu 352 282 38e 2ob 1xj 2jp 380 2bk 2sk eq5 2i1 2t1 24l 2ib 2vo 1ti 271 26s 2bf 2uv 36p 1j7 1nt 31h 37y 2ue
1xj 23x 26y 36f 261 1ov 2tn 24c 1vd 1vd 352 22x 1te 320 35o 1x0 6ui 393 1jx 2ci 35s 2kc 2um 1uc 1ti 1uc 2bn 238 1k7 282 2fj 2mx 2oo 1r6 2px
39f 1ti 4 363 2h8 2ja 1yf 27e 37m 26k 204 249 1nk 25r 2pe 25g 22q 335+1jo 2gy+ekt 1jn 1oj 2g2 30s 2ro 2oo 28w 2sz 2sz 32y 2t6 22t 230 1ti
1ys 2t1 1qu 2c8 ent 2q3 2i0 24c 2lv 1yl 33h 2t1 2nv 1yl 1qz 26b 1xy 1yl+1xh 2vy 2zv 1r6 1ti 2lv 1yl 256 29m 2xl 1wz 21y 2pl 1py 30y 2rg
2n2+2o4 1ln 1zh 252 2sh 35p 30y 352 20f 29v 2vy j 322 31y 2n0 1tq 2t1 dyf 2kb 2mu 1ys 238 21z 2gn 2km 1m0 22k 20f 2mx j 2ci 28f 2u3 20w 1wu
2dj 2ci 1te 20f 2hz 224 2s1 2oo 1t5 2ci 1nu 24s 2e7 2rw 2s5 2xl 2fo 23x 34y 1pm 1k7 1q7 2nh 20f 2my 376 33p 1kr 23x 324 1s9 26z 37s 2bn 1t5
240 1k7 282 36p j 1nm 1m7 2ng 1l3 365 1py j 2bj 2jf 1l3 24c 328 237 30y 1pr 1q1 39d 1yy 1t5 30h 20f 2z2 334 1x2 1oj 2es 2d8 1yx+1xj 30a 22o
2n9 4 1oh+26j 2m5 2p5 282 26m 320 328 1zq 33t 1s4 1yf 2e9 248 2ov 1mf 20f 2q2 2xz 2sb 2ov 2m3 j 30y 20f 1vq 205 240 26b 2ol 203 324 376 20f
2ci 20b 35w 2to 21u 23z 276 2hx 1za 20q 20q 2g2 2fx 2xl 2g2 20v 2t1 282 2el 1zt 1kr 1yx+1xj 384 2os+1vi 1vs 1xj 2s5 22z 23m 224 2xz 238 2s5
1tk 2xb 2ox 2bn 2jp 2jw 2qn 2eb 23b 39j 2fx+1r6 2i2 2q7 2ww 2ch 2xq 2oh 1xj+30a 2s5 2be 1n5 1m5 38t 1vz 36d 2hz 2sq 1ti ekw 224 2vy 2nq 2i3
1wu 1xb 2vi 1sp 37t 1ra 1tk 34z 2bn 1xw 1xh 2bq 23r 22w 34t 2wg 6ry 1zp 2s5 1t5 20f 2en 2jl 34c 1xa 2gt 20f 23h 232 22t 2fc 1jg 2jq 20w 20b
1k7 2q1 2jl 1i7 1wu 261 1xj 1ig 24j 2ci 30y 1s4 310 320 j 20f 2le 28p ell 23q 20f 1wu 2ao 2f6 2gz j 26g 26g j 2ft 1xw 2oq 2c6 320 20f 2d4
393 1r6 2bn 2gn 2se 2rx 1kb 29x 1r6 2to 1mf 320 1mf 1ov 1is+375 2j5 24n 2nx 20f 22t 24w 28s 1ov 24y 2rm 1r6 en1 1i8 22k j 237 2c8 37l 23x
1yl 22u 1pl 1py 26c 25w 2bl 1vh 2z7 2k5 j 2uj 2fe 2b9 30y 1os 1yl 2g4 2vy 6a1+203 1ne 1xb 38v 2vf 24p 1qk 1yl 1w3 2to 1zo 2uv 204 204 2ol
240 31j 243 30y 290 26b 2nv 31k 1t6 2ja 1k5 376 2wg 2jf 1uh 2ci 26j 2kd 34m 22t 2k4 23x 36u 1k1 2to 2t1 36c 36c 2cj 26w 1r6+2on 23h 2le 2lo
2uw+2sk 34z 6ul 39j 1w3 2ij 2ol 2jw 2bn 2pj 23b 2hv 2kk 1r6 37y 23h 2hz 27i 1kh 23a 1jx 22z 1kh 1ti 2xl 28q 23x 1ln 1xj 2ae 2jp 2jp+27z 1yh
2yq 26c 1pl 1r6 21y 2lp 2rq 30b 2w2 1kh 26b 1mf 6ue 308+2i4 1w3 1w8 1r6 2t1 1p6 2sd 2in 1xh 2hc 1kh 274 2bn 2j3 293 30s 37l 1ov 2le 2f7 1ul
1kn 2yq 2vw 1ti 1kr 2o9 1r6 1y6 2a5 29i 2pq 30o 1pr 1t6 380 38y 2o7 1jz 1ly 2w4+29i 1ly 33t 1w3 1xm 1ti 2k8+1xn 1t5 1x2 37n 2fx 2z0 31i 1vb
35n 24b 1tx 2a3 1t5 23b 2vi 2l1 276 1w3 1qj 2z0 2fe 2ii 2l4 2jp 22k 23a 20f 1ly 1ik 24i 6p0 2ae 2zo 22p 22k 23x 1sn 2ao 2sq 29e 2da 33t 2at
20f 2le ey5 2vb 1k0 1mj 23x 1rw 2q9 2hx 1tx 322 1xd 1ln 2wv 2rj 31m 2kq 338 28y 30k 1tk 380 2ol 348 25x 2i0 2bl 1r6 1t5 22k+1r6 1r6 1m5 30y
2vi 1yq 2mu 2vo 2il 1mf 2vi 1se 2kt+1p6 2vo 2bo 36p 22r 2s5 2bk 1xw ern 2ci 1wu 2go 2to 20f 1x2 2o4 2q1 23i 20f j 2ch 24m 2di 1li 6u7 2hv
203 2f0 2ab 1x7 2di 1ys 2v4 376 5 1w8 39c 1y4 36d 34y+398 1t5 1is 2rf 2d4 2d8 1ig 1tk 2dj 2ys 2c3 1pl 1ur 2rq 2d4 21y 6ue 1xd 2wb 314 24m
1sp 2sp 30w 4 2lo+2vj 2u1 2to 2pl 20f 20f 2k3 2au 2e9 1vd 1zt 27h 1tq 2t1 2ax 2e4 35s 22q 37l 23x 29e 2q3 2xi 24c 1zt 1pg 1se 393 1xy 2z6
36d 2ja 2y6 2ov 37i 2n4 2en 256 2es 2f4 2lg 2jm 1k9 276+383 6kc j 2e2 2bj 2se 2c8 6ui 2li 1ly 2d2 208 2t1 2uf 20f 1kq 2y6 22u 20f 1ik 1jx
251 2vo 2o4 2bf 1t5 j 6d9 383 23x 35k 2q9 24c 27y 2gz 2bq 37s 2qd 24c 2d0 2uv 22k 2bn+1ia 25k 25k 1ov 1pr 2nv 32x 2au 34z 36p 33p 22w 2nu
2xb 2ux 1ov 2y8 2sd 2e9 20f 2hx 1kw 2gn 2r6 1w8 20f 2u4 1xr 1ov 1py 34b 1y8 1xj 2oh 376 2pu 2h6 31n 2bn 2vg 2s5 1lg 2nq j 2ia 2gz 2oo
1yl+20z 30y 2yi 2yc 1ys 38y 25m 2yq 2jt 2fg 2fg 2k4 1yl 1rj 2vo 322 2ch 2hv 2hz 322 20f 1r6 2ch 224 2ve 30y 2i6+29o 20f 240 1w3 2bj 2on 1wu
36c 22k 2hv 2r5 22w 2gu 240 2ii 2fx 365 36p 2gq 36n 37g 23s 23m 2vo 2vo 1xw 2ma 2jn 1rs+2iy 1t5 1r6 2n1+1t5 1ty 2rv 2sx+37l 1sw 2s5 27o 1xw
23x 1xj 2s1 2ma 2f6 1is 2iw 1r6 2am 1kh 2oo 2jo 20b 2gn 1ov 2jp 2bl 2uv 30y 1mm 1o0 26b 1ic 1ju 1mf 35z 24k 29j 220 2q9 208 20f 2k5 24t 24c
325 224 1iq 315 2ch 2d8 1w3 2kf 276 2c8 2p6 1ys 38t 23x 34h 322 2fs+2kp 2kp 1w3 20f 1jp 2yt 37m 2ma 1xo 1v1 1oj 1wp 2zi 1r6 2l2 30y 239 2on
2l7 23x 2m9 2ma 2gr 1te 37v 2s2 29i j 38y 2k8 2k8+1xn 20f 2ch 32n 2ae 27n 2jm 1r6 1w3 6ui 2lo 2ij 2e5 391 276 2q3 2fy 25w 1tk 1jn 2m2 1xj
2m2 1r6 j 2zm 2g0 32o 1w9+eqe 288 2sb 2h6 1os 1rk 1xu 2s2 2ou 2ve 2mi 1k7 2jx 30c 32b 1pc 2s7 2gt 261 2rl 2sb 4 32o 30y 37i 2mx 1t6 349 35z
1x3 2o7 37i 2n4 1w9 1k7 2b9 2n8 32s 2f7 34o 2oe 1ot 39f 238 2cg 21u 39f 1jx 282 1js 2i2 31i 1wf 2k3 2au 33p 1nw 2y4 2s5 23h 2nw 2hv 1wj
2dx+30s+2nq 30u 34z 1y5 2s5 2mu 2cx 2o5+23x 2ov 37l 1wo 21n 337 1zj 24c 2d8 2zn 352 352 38g 23x 24t 29i 23i 1r6 1r6 1r7 1kh 2ve 2c4 2ve 2b9
1t9 j dy8 33t 37q 1om 35t 251 2pp 6qn 2cc 2sy 1vu 1zt 1m5 1tk 23m 23x 1ua 30y 23b 1tq 2fl 35p 2bk 1xu+36d 1sm 2hv 1ua 1la 2gn+33t 1r6 2i2
2gn 27d 1nw 288 2gn 2s1 1y4 20f 1ys 37l 30y 2q3 31j 2hx 1is 2q7 1yl 1w3 224 32e 1xr 2go 1s4 2mz 31t 2hx 2xb 24n 2i2 1o0 31y 332 2nf 1ng 382
2xi 31i 26b 2hv 1wv 2ri 25g 1nc 2o7 2r5 30b 1mf 345 2fp 1w8 2ca 235 2sy 248 36m 320 32e 22q 23a 22t 2wg 2v1 1xj 24z 2t1 238 23h 5ad 2i6 2gn
2uv 22t 24p 20u 20f 384 1xm 30h 2ib 1jq 2sb 2i2 290 208 1ys 1ks 23h 1jo 32a 74d 2bn 22t 1r6 20f 27i 1mf 2ol 31i 1nc 24t 27h 2th 6ui 1r6 1ov
37i 1mf 2bk 1t5 2sq 276 2d5 365 2c8 33l 2q9 1k7 2fo 1nb 1ig 2cr 2hz 1ka 1r6 1j7 393 1in 25m+26j 1r6 2hw 2az 24j 1qz 1la 2ul 1la 30v 2o7 2to
36c 26t 2bn 2wy 2kz 2bj 2vw 21y 26b 23h 23x 26b 2ov 276 2z5 1r6 2ch 1u3 1os+2wn 382 1ov 2q9 1yl 216 31m 29i 2or+dw8 1ov 20g 24c 2da 1is 2fe
31i 26k dt9 20c 2mu 1t5 2i2+225 2ur 1ne 2hv 380 1kv 2ol+2uw 1xa 23x 29b 230 21s 2ki 2se 2q9 2sy 2my 23x 2o5 1vu 2q9 2lo 1ni j 2ve 31i 1j7
30y 2q9 1kd 2q9 2vl 37q 36c 2vo 393 276 26g 2xd 2e9 1zx 25w 2ej 2ia 26g 6ui 2sq 2q2 24t 29i 2zl+2sp 2p3 2ks 2mk 2vh 36c 2oo 2g2 1oh 2hx 2t1
31m 1os 36q 2m6 2r4 30f 20f 30y 1ic 23x 30x 342 35j 2p3 1os+380 31k 21u 365 2xl 31m 1is 276 1vz 1sw 2ah 38j 1r6 1oj 34y 30u 326 365 2mz 1vz
2ou 2ox 25w 2le 2to 2xh 1xb 1ov 2bo 24t 2nv 2o5 2sk 2xs 346 2jp 1py 2c8 1vq 2bi 2bn 2um 225+2k8 6p0 2hv+2kb 2o4 2rp 2y4 20f 1tt 1yq+2tx 29g
2ow 2gp 2p7 1mg 37l 215 2lj 2ny 2lj 2jm j 2yq 2q2 2dj 31i 1zo+1xj 23h 1t5 2on 2le 25p 1os 2tx 29i 2to 249 27h 30y 2zv 2ov 1w7 2s5 2z7 37i
37w 2cj 1wz 33d 337 1ti 2wg 2y8 22v 282 240 2ue 2sd 1ov 2vo 342 2hz 29k 31i 2s6 2rh 2m6 2i1 2c8 2f7 2of 1zt 2nv 224 31i 2v3 2ib 29e 261 1q0
2bi el6 2um 1k7 208 2t1 2e5 2up 24q 2fo 2f4 349 339 2uv 2en 20f 30e 2hx 1xy 1xy 6at 2k3 j epk 1py 204 31i j 393 4 2wb 1t5 3 2gp 316 376 2up
2zi 1mx 276 1js 2bf 5 33h 28l 2la 2hx 20f 31k 30y 342 j 28p 1ov 2ch 2o7 1yl 1ln 276 2qh 276 2hx+2ox 21h 1xm 1u7 37l 2oo 2ci 32o 26k 2fq 2x7
396 372 279 36d 2il+1kf+346 30t 1su 1r6 2h9 2v0 2du 2sd 2o2+2il 1jx 230 22m 353 2oo 1r6 1ov 1jt 2vi 32s+2g3 2zi 1xi 23x+341 2gn 1r6 31p 2uy
332 2hv 332 2rx 218 2v6 j 0 2sq 1xy 1ud 1z1 2un 2x7 1nc 2pj 2hv 33h 2q4 2b6 eqk+225 2xb 2t1 2p3 2ci 1pi 279 37l 2c8 2vc 1qz+33p 206 38t 2fe
1t5 2o7 23x 30y 39q 2sq j 2uv 2uv 344 2qd 36p 2qb+2us 22t 22t 2uy 240 34z 20f 21s 2rj 23n 217 217 31l 380 2ye 2tn 1ig 297 2qt 26u 1ti 2il
2vo+34w 276 2jp 1ld 2yx+21q 1xb 22z 1ov 2mb 27u 22f 2my 2a3 2t5 279 2ov 23x 2d4 33f 1uo 1u8 1sq 276 35j 380 1w3 23i 2wg 30x 360 1t5 2c8 240
314 2c7 258 1xm 20f 34z 2d1 71b 2sb 1rj 2bc 1xr 1o0 23x 23x 2au 2hy 2pf 1yq 1xj 276 284 285 2rp 248 1pu 2hv 23x 2i5 2ie 2o9 380 2n4 2zv 1jt
1js 2mw 1tq 2rk 2sy 1ok 26k 6at 2ik k 30b 392 2ae+2il 2vo+2il 37b 2wt 1xj 33h 2m9 33n 2ma 37b 2jm 37y 26b j 30y 22p 2ch 37l 2ci 20b 34h 2ca
276 j 2yq 1zw 23m 2v7 2uf 2go 1uc 365+1xj 1m5 2ch 229 2ax 1r6 1xy 38y 2le 2g3 1iq 291 2g3 2lb 2fc 2af 2k3 2to 2in 26b 2mh 2wq 2u9 27u 1in
2z3 2fd 1xa 1lp 1w3 2vc 38g 38y 23x 2q1 397 1os 1w3 1kh 6r8 2hz 393 31m 324 1jy 2x6 23x 1vu 1yl 25p 2mu 2c8 36c 35n 238 6qz 2e9 2xl 2q1 23x
1xd 22k 32p o o 39s 39r 39u 3a0 39w 39x 39r 39z 3a0 39r 39r 3a3 3a4 3a3 3a3 39r 3a8 3a8 3a8 o 3ai 3ad 3ae 3af 3ae 39r 39r 3aj 3ak 3aj 3a0
3a0 3a0 3ap 3a0 3ar 3a0 3at 3at 3av 3a0 3ax 3ay 3a0 3b0 3a0 3b2 39r 3b4 3b4 3b4 39r 3b8 3b8 3ba 3b8 3bc 39r 3be 39r 3bg 3bg 39z 3bj 3bk 3a0
3bm 3bm 3bm 3a0 3bq 3bq 40w 3bt 39r 3bv 39r 39r 3bx 3bx 3my 3by 3c2 3c3 3c3 39r 3c6 39r 39r 3c9 3ca 39r 3cc 3cd 3cd 3bz 3cg 3cg 3cf 3ei 3ck
3ck 3ck 3ck 3ck 3cp 3cp 3cp 3ck 3ct 20b 3cz 3cv 3cv 3cv 3cv 3ck 3d1 3d1 3d1 3d1 3d1 3d6+40h 3d6 3ei 3d9 3d9 3ck 3ck 3dd 3dd 3df 3ck 3ck 3di
3dj 3dk 3ei 3dm 3dm 3do 3do 3do 3sh 3ds 3dt+3h7 3ds 3ei 3ei 3dx 3dx 3dx 3ew 3e1 3e1 3e3 3e4 3ew 3e6 3e7 3ei 3e9 3ea 3e9 3ec 3e9 3ee 3ei o o
3ei 3ei 3ei 3el 3vy 3en 3eo 3ei 3eq 3eq 3es 3es 3en 3ei 3ew 3ew 3ei 3ez 3ez 3f1 3ez 3ei 3f4 3f4 3f6 3f7 3ei 3f9 3fa 3f9 3fc 3fc 3fc 3fc 3fg
3fg 3fc 3fe 3f9 3ei 3fm 3fm 3fm 3fp 3fq 3fr 3fm 3ft 3ft 3fv 3fv 3ei 3fy 3fy 3fy 3g1 3ei 3g5 3g3 3ei 3g6 3ga 3g8 3ei 3ei 3gb 3ei 3gd 39r 3gf
3gf 3gh 3ei 3gj 3gk 3gj 3gm 3gj 3ei 3ei 3gq 3ei 3gs 3gt 3gs 3gs 3ei 3ei 3gy 3gy 3ei 3h1 3h2 3h3 3h3 3ei 3h6 3h6 3ei 3h9 3h9 3ei 3hc 3hc 3ei
3hf 3hg 3hg 3hf 3hj 3hj 3ei 3hm 3ei 3ho 3ei 3hq 3hq 3hs 3ht 3ei 3hv 3hw 3hx 3hy 3hy 3ei 3i1 3ei 3i3 3i4 3ei 3ei 3i7 3ei 3ei 3i9 3ib 3i9 3ei
3ce 3cb 3ce 3y9 3ii 3ei 3in 3il 3ei 3in 3ei 3ip 3ip 3ip 3ip 3ei 3iu 3iu 3ei 3ei 3ix 3iz 3iz 3ei 3j2 3j2 3j2 3j5 3kd 3j7 3j7 3j9 3kn 3jb 3ei
3jd 3jd 3jf 3ei 3kb 3jh 3jj 3jj 3k1 3jm 3jn 39r 3jp 3jq 39r 3js 3js 3ju 3js 3jw 3jx 3km 3jz 3kl 3k1 3k2+3kj 3k1 3k4 3k5 3kp 413 3k8 3k8 3k7
3k7 3ei 3kd 3kl 3kl 3kg 3kh 3kh 3kd 3kd 3j7+3ki 3ei 3kn 3kn 3kp 3kp 3lv 3jb 3kt 3ei 3ei 39v 3kx 3kx 3kx 3l0 3l0 3l2 3l2 3l0 39v 39r 3l7 3l8
3l7 3la 3l7 3lc 3lc 3le 3lf 3lt 3lx 3li 3j7 3j7 3lr 3lr 3lk 3lk 3lp 3j7 3lr 3lr 3lt 3jb 3lv 3lv 3ei 3ly 3ly 3m0 3m1 3ei 3m3 3m4 3ei 3m6 3m6
39r 3m9 3ma 3ma 3ma 3m9 3me 39r 3mg 3mg 3mi 39r 60y 39r 3mm q0 3mo 3mo 3mo 3mo 3ms 39r 39r 3mv 3mv 3mx 39r 39r 3n0 3mx+3ki 3n2 3n3 39r 39r
3n6 3n6 3n8 3n8 3n8 3n8 3nc 3n6 3ne 3nf 3nf 3a0 3ni 3ni 39r 3nl 3nm 3nl 3nl 3n6 3nq 3nr 3nq 3nt 3nt 3nq 3nw 3nx 3nw 3nw 3nw o 3ew 3o3 3ew
3o2 o 3o7 3o7 3o7 3oa 3o6 3oc 3od 3o2 3of 3og 3oh 3of 3oj 3o2 3ol 3ol 3ol 3ol 3ol 3ot 3or 3o2 3o2 3ou 3ou 3ou 3ox 3oy 3ou 3p0 3p1 3o2 3p3
3p4 3p5 3p5 3o2 3p8 3p9 3pa 3p9 3pc 3o2 3pe 3pf 3pg 3pg 3pf 3pe 3pk 3pk 3pm 3pm 3pm 3ag+3cu 3pm 3pr 3pr 3pm 3pr+3pa 3pe 3pw 3pw 3pw 3pz 3q0
3pz 3q2 3q2 3pz 3q5 3py 3q7 3q7 3q9 3py 3py 3qc 3qc 3qc 3qf 3py 3py 3py 3qj 3py 3ql 3py 3qn 3qo 3qo 3qn 3py 3pe 3qt 3pw 3qv 3o2 3r5 3qy 3qy
3r5 3r1 3r1 3r1 3o2 3r5 3r6 3r6 3r6 3r5 3h6 3o2 3ra 3r5 3re 3rf 3r5 3rh 3o2 3rj 3rk 3rj 3o2 3rn 3rn 3rn 3rq 3rr 3rr 3rn 3rn 3rn 3rw 3rw 3ry
3ry 3rw 3s1 3rn 3s3 3s4 3o2 3s6 3s7 dnq+3s6 3s6 3s9+361 3sb 3sb 3s9 3se 3s6 3sg 3s6 3si 3s6 3s6 3sl 3sl 3sl 3s6 3sp 3s6 3sr dnq+3s6 3st 3su
3s6 3sw 3sw 3s6 3o2 3t0 3t0 3t0 3kx+3ki 3t4 3t0 3t6 3t6 40g 3te 3ta 3ta 3tc 3vy 3te 3tf 3te 3te 3ti 3o2 3tk 3tk 3tm 3tk 3o2 3tp 3tp 3tp 3ts
3o2 3tu 3tv 3tw 3tv 3ty 3ty 3u0 3ty 3ty 3u3 3u4 3tu 3u6 3u7 3u6 3u6 3ua 3ub 3u6 3ud 3ud 3ua 3o2 ez0 3uk 3tu 3uk 3ul 3uj 3un 5r2 5r2 3uk 3o2
3us 3ut 3ut 3us 3uw 3uw 3us 3uz 3us 3v1 3v1 3v3 3vb 3v5 3uw 3uw 3uw 3v9 z 3vb 3vc 3vc 3vb 3rn 3vg 3vh 3vg 3vg 3vc 3vl 3vm 3vn 3vm 3vl 3vm
3vr 3o2 3vt 3vt 13 3vt 3o2 3vy 3vz 3vz 3w1 3vy 3vy 3vt 3vt 3vt 3vt 3w8 3w6 3xt 3xt 3vx 3wb 3vx 3w6 3wg 3wg 3w6 3vt 3wk 3wk 3wm 3wk 3wm 3wm
3wm 3ei 3wk 3wt 3wl 3wv 3wv 3wv 3wx 3wt 3x0 3vy 3vy 3x3 3mh 3wv 3x6 3x4 3x8 3wk 3wk 3xb 3xb 3vt 3xe 3xe 3xe 3xh 3xh 3xe 3xk 3ra 3xk 3xk 3xk
3xk 3xe 3xr dnq+3s6+3vx 3vm 3vm 3vm 3xw 3xx 3xt 3xe 3vx 3y1 3vx 3ei 3y4 3y4 3ei 3y7 3ei 3y9 3ya 3yb 3y9 3y9 3ei 3yf 3yf 3y5 3ei 3yj 3ei 3ei
3ym 3ym 3ym 3yp 3ym 3ei 3ys 3ym 3yu 3ym 3yw 3ys 3yy 3yz 40w 3z1 413 3ei 3z4 3z5 3z5 3z4 3z8 3z8 3z8 3z8 3zc 3z8 3z8 3z4 3z8 3y9 3zi 3yf 3zk
3zl 3zl 3y5 3zl 3zp 3ei 3zr 3zr 3zs 3ei 3zv 3y5 3zx 3zx 3zx 400 3zx 3y5 403 403 405 406 4kk 408 408 408 408 408 40f 40c 3ei 40g 40h 40g 40g
40k 40k 40m 40l 40g 40p 40p 40g 40g 40g 40u 3ei 40w 40x 40x 40z 3ei 411 3ei 3ei 3o2 3ei e 417 e 419 75j 41b 41b 41b 41e 41d 41g 41b 41b 41j
41b 72o 72o 42y+41m 6u4 3cz 3cz 41r 41z 41j 41u 41j eam 41w 41w 41w 41m 421 422 421 422 422 422 422 421 429 429 f 42c 42d 42e 76e 41b 42h
42i 42i 42i 42y 42m 42m 47d+43h 42t 42m 42m 42m 42m 42m 42m 42y 42i 42i 42i 42i 433 43a 432 434 435 42y 42y 42i 41b 43a 43a 43a 43d 43d
43a+43h 43n 41y 41y 49p 41j 42i 43a 41i+43h 42v 6ud 42d 43d 421 44k 43u 443 43y 41j 43w 45y+45e 45e 43d 45e 43a 444 444 446 449 43c 42z 45c
44b 44b 46i 43c 46v 49o 43c 44k 42i 431 44l 41j 43c 41u 42c 44q 44q 44q 44t 6b5 44q 44r 44w 44q dss 44z 44s 452 44z eln+elm+361 454 454+eom
454 458 44z 44z 44p 45c 42i 45e 42y 9 f 45i 45m 45m 43a 45h 45n+45r 45q 45h 45q 45o 45o 9 45u 45v enl 41l 41j 41b 460 461 464 439 469 45z
46c 46c 439 446 45z 45z 42i+ddi 41b 46e 45z 41l 46n 43a 46j 46k 46j 43l 46n 46o 46m 46l 446 46u+46s 46j 43c 46n 41z 46x 41z 46x 43c 471 472
472 471 475 41i 477 478 41o 42m 49d 42m 41i 47h 41w 43l 41b 434 43l 41b 434 434 41b 41i 47p 445 47r 46j 41c 41c 42l 41b 41b 6sp 41b 41c 41b
41b 434 41b 41i 486 487 487 489 41b 48l 48c 487 487 48l 48g 41c 486 48j+48l 41i 6ua 48k 48k 490 49b 434 498 48j+48l 498 47c 48v 498 434 490
47c 41j 491 41c 492 494 48v 47c 41j 498 42o 42o 49b 41b 48x 41c 43f 49l 41i 41i 49i 41b 49l 49l 45e 41y m m 49q 4a1 49t 49u 49t 49t 49w m
49z 4a0 49z 4a2 4a2 4a2 4a2 4a2 49z 4a8 4a8 4aa 4a8 4ac 4ad 4ad 49z 4ag 4ag 4ai 4ai 4ak 4ag 4ag 4an 4am 49z 4aq 4az 49z 49z 4au 4au 4au 49z
4ay 4au 4au p 4b2 4b2 4b2 4b2 4b2 4b2 m 4b9 4ba 4b9 4bc 4bc 49z 4bf m 4bf 4bf 4bj 4bf 4bj 4bm 4bn 4bm 4bk+4bp 4bk 4br+4bp 4bq 4bq 4a0 4bv
4bv 4bx 4bx 4bv m 4c1 4c1 4c3 4c2 4c1 e8y 4cw 4cw 4c9 4c9 4c7 4cc 4c7 4c7 4cf 4i5 4ch 4cq 4ch 4ch 4cf 4cf 4cn+e46 4c7 4cp 4cp 4cp e3y 4cp
4c7 4cv 4c7 4cx 4cx 4cx 4d0 4d0 4d0 m 4d4 4d5 4d5 4d5 4d8 4d9 4d4 4db 4dc 4dc 4dc 4df 4dc 4dh m 4dj 4dj 4dl 4c7 4dn 4dn 4dn 4c7 4dr 4dr 4dr
4du 4dr 4c7 4dx 4dy m m 4e0 4e2 4e3 4e3 4bg 4e6 4bg 4e2 4e9 4ec 4ea 4ec 4e2 4e2 m 4eg 4ef 4ef 4ej 4ek 4ef 4em 4em 4eo 4eo 4em 4er 4er 4em
4ef 4ev 4ev 4ex 4ex m 4f0 4f1 4f1 4f2 4e2 4f5 4f6 4f7 4f8 4f6 4fa 4fa 4fa 4f6 qr qr 4ff 4f6 4e2 4fj 4fk 4fj 4fm 4fn 4fo 4fm 4fq 4e2 4fs 4fs
4fs 4p7 4e2 4fx 4bi 4fx 4g0 4fx 4g2 4mw 4g4 4e2 4g6 4hl 4g6 4g9 4g9 4g9 4ai 4gc 4gd 4g9 4gj 4gh 4e0 4gj 4gk 4gl 4gl 4gl 4g3 4gl 4gl 4gr 4gr
4ga 4ga 4go 4gw 4go 4gy 4gw 4gq 4gq 4gq 4gm 4gl 4gk 4h6 4h6 4h6 4h9 4h9 4gj 4hc 4hd 4hc 4hf 4hf 4hh 4hf 4hj 4gk 4hl 4li 4hl 4hl 4gk 4hq 4hr
4gk 4ht 4hu 4hv 4o9 4hu 4hu 4ht 4i0 4i0 4i0 4i3 4gj 4i5 4i5 4i7 4i7 4i7 4i7 4i7 4ib 4ib 4gj 4if m 4ih 4p8 4p8 4p8 4p8 4ih 4ih 4in m 4iq 4ir
4iq 4iq 4iu 4iu 4iu 4iv 4iv 4iq 4j0 4j0 4j0 4j3 4j0 4iq 4j6 4iq 4iq 4j9 4ja 4j9 4iq 4jd 4jd 4je 4je 4jf 4ji 4ji 4jf 4jl 4jf 4ih 4jo 4jp 4jo
4jr 4js 4jr 4jo 4f2 4f2 4nt 4jy 4jr 4k0 4k1 4k2 4k1 4k1 4k1 4k1 4k1 4k1 4jr 4ka 4ka 4jr 4kd 4kd 4kf 4kf 4kf 4kg 4jr 4kk 4kk 4jr 4kn 4ko 4kn
4kn 4kr 4kn dtg 4kq 4l1 4kw 4kx 4jr 4kz 4kz 4dd 4jr 4l3 4l4 4l3 4l3 4l7 4jr 4ld 4ld 4ld 4l9 4jr 4le 4lu 4le 4le 12y 12y 4li 4li 4jo 4ln 4ln
4ln 4ln 4nl 4ls 4jo 4bx 4ly 4lw 4lu 4ly 4ly 4m0 4m0 4m2 4m2 4lu 4lu 4m6 4jo 4m8 4m9 4jo 4mb 4jo 4jo 4md 4mf 4jo 4jo 4mh 4ih 4mh 4mh 4jo 4mn
4mo 4mn 4mn 4mn 4jo 4ih 4mu 4ih 4mw 4mw 4my 4mw kg 4n1 4mw 4f0 4n4 4n3 4n6 4n6 4n8 4n8 4n8 4mw 4my 4my 4mw 4nf 4ng 4nf 4nf 4mw 4nk 4mw 4mw
4ih 4no 4no 4no 4no 4no 4no+3kj 4nt 4nt 4nt 4ns 4ns 4ns 4ns 4no 4no 4no 4o4 4no 4mo 4o7 4nr 4oo 4nr 4nr 4oc 4nr 4nr 4nr 4nr 4nr 4nr 4ol 4o2
4nr 4rr 4rr 4rr 4rr 4rr 4rr 4rr 4rr 4ih 4ov 4ih 4ih 4oy 4oy 4oy 4oy 4p2 4p2 4oz 4p5 4ih 4ih 4ih 4ih 4pa 4p7 4p7 4pd 4pe 4ih 4pg 4hl 4oo 4pn
4pk 4ip 4ih 4pk 4po 4po 4pq 4pr 4pr 6s0 do0 4pv 4pw 4pw 4kw 4pr 4q0 4q1 4i0 4i0 6co 4q5 4ir 4q7 4q7 4q8 4f3 4kn 4pp 4qd 4qg 4qd 4qf 4qf 4qf
4qj 4qp 4ql 4qg 4qm 4qe 4qe 4pp 4qr 4pp 4pp 4qu 4qt 4qw 4qt 4qt 4qt 4r0 4qt 4r2 4pp 4r4 4r5 4pk+4rk 4pk 4po 4r9 4po 4rb 4rc 4rd 4rb 4pk 4rg
4rg 4ri 4rg 4rg 4rg 4rm 4rm 4rm 4rm 4nr 4rv 4rg 4rt 4po 4f0 4qv 4s1 4s1 4rs 4rv 4pk 4s2 4bx 4nr 4nr 4s6+4ox 4s6 m 4s9 4s9 4s9 4s9 4sd 4sd
4sd 4sd 4sd 4si 4sd 4sd 4sl 4sl 4sm 4so 4s9 4sq 4s9 4ss 4st 4ss 4s9 4s9 4s9 4sy 4sy 4sc 4t0 4t1 4t0 4sy 4t5 4sy 4t7 4t7 4t7 4t7 4t7 4t7 4t7
4t7 4t7 4tg 4sy 4nu 4nu 4tk 4ti 4tk u1 4e1 4pk 4tq 4tt x 4tt 4ts 4tv 4tv 12 4ty 4ty 4tt 2ci 4u2 eq5 4u4 4u5 et2 4u7 4u4 4ts 4tt 4ub 4ts 4u2
4ug 4u2 4ud 4tt 4uw 4ug 4uf 4xh+4uo 4um 1ys 52i 4u2 4uq 4ur 4us 4uq 53r 4ty 4uq 4ux 4ux 5br 4ux 4ts 4v2 12 du3 3vb 4v5 4v7 5fd 4v5 4va 4va
4va 4va 4va 4vd 4va 4va 4va 4va 4v5 4v5 4v5 4vm 4vo 4vp 4vm 4vp+4vr 6cl 4vv 5fd 4vu 4vu 4vw 4vw 4vw 4vw 4vt 4w2 4w3 4w3 4w5 4w3 4w3 4vc+4vh
4vc 4vc 4wb 4ve 4ve 4we 4ve 4vt 4wh 4vt 4v5 4wn 4wk 4wk 4wn 4wo+aho 4wr 4wn 4wk 5fa 4wt 4wt 12 4ww 4ys 4ys 4wz 4x8 4x1 4x8 4x3 4x4 4x3 4x6
4ww 4ww 4ww+2l3 4x9 4x9 4x9 4x9 4xc 4xc 4xx 4xg 4xg 4xg 4xk 4xl 4xl 4xk 4xk 4xk 4xk 4xk 4xs exq 4x9 5i4 5i4 4xc 4xy 4y4 4xy 4xy 4xy 4xy 4y1
5h3 5fa 4xe 4y8 4x9+5fo 4ya 4ya 4ya 4ya 4ye 4ye 4ya 4yj 4xe 4x9 4ya 4yl 4yl 4yn 4x9 4x8 4x8 4x8 4wk 4x9 4yu 4x9 4x9 4x9 4yx 4yx 4x9 4z1 4xv
52i 4z4 4z4 4z6 1pc 4z4 4z4 4za 4zb 4zb 4zb 4za 4zf 4zg 4zf 4za 5c7 4za 4x9 4zm 4zm 4zo 4zo 4zq 4x9 4zs 4zs 4zs 4zs 4zw 4zx 57i 4zz 4zz 4zz
4zz 4x9 504 504 504 504 504 504 50a 5c8 504 50d 54g du3 50q 50f 50f 50f 50f 50f 50f 50f 50j 50f 50f 50r 504 504 54p 50v 50v 50v 54p 50x 50x
52u 50v 54p 504 504 518 52u 54p 519 51a 51b 508 51d 508 508 53w 59q 51i 51i 59o 51i 51m 508 51o 50d 50d 51r 6nr 6nr 50v 50d 52b 51q 51x 51r
51y 50d 50d 50d 50d 52b 526 527 50d 50d 50d 52b 52b 50d 57i 52f 51q 38y 52i 52j 52i 4u2 52l 52i 52o 52p 4uf+52i 52o 4ig 12 52u 52u 52u 52x
52x 5kg 530 530 530 5kg 52x 52x 52x 52x 52x 52u 53a 53a 53e 53g 53g 52u 4ym 53q+2q1 53i 53l 53q 53j 53i 4yn 4yn 5qj 4ty 4ww+4uj 4y8+21b 53t
53u 52u 53w 53x 53x 53w 540 540 540 540 544 53w 540 53w 5kw 52u 52u 54b 54b 54d 54b 54b 54f 54b 5ak 54j 5an+4zk 5an 54k 5ak 54j 54s 54j 54j
54s 54b 54u 54u 52u 54x 5a7 54z 4gn 551 552 553 552 555 556 551 558 558 558 558 551 54z 54z 54z 54z 4ww 57x 5kx 55k 55k 55m 54b 54b 504 55q
54b 4x8 55t 4ww 54b 55w 55x 55x 55x 55w 52u 5o6 5o6 52u 565 565 567 565 569 569 569 56c 565 565 565 565 yy 56i 56h 56h 56h 56m 5at 565 56o
56q 56r 56q 56o 56o 56o 52u 56x 56y 56x 570 570 572 572 574 52u 52u 577 577 577 577 579 57b 577 57e 57f 5mo 52u 57i 5n7 57i 57l 57i 57i 57n
57n 57q 57q 57s 57q 57x 57i 57i 57q 57q 57n 57n 54b 582 582 584 584 584+50d 57i 588 588 588 58b 58b 58d 58d 58d 5ld 58h 57i 588 588 58l 57i
58n 57i 58p 57i 58r 58r 58r 57i 58v 58v 58v 58y 58z 58z 591 57i 593 593 57i 595 597 597 597 595 57i 59c 59d 59d 59d 57i 59h 59i 59h 59h 57i
59m 57i 59o 59o+50d 59q 52u 59s 59s 59u 59s 59s 59x 59s 59s 5a0 52u 5a2 52v 5a4 5a5 52u 5a7 5a7 4nr 5aa 5aa 12 5ad 12 5af 5af 5q1 5at 12 5ak
5ak 5ak 5an 5aq 5ao 5ak 5ak 5ad 5at 4x8 5av 5aw 5ax 5av 5b1 5g9 5at 5b2 5b3 5b2 5ao 5b5 5b5 5b8 5b8 5b8 5b8 5b3 5bd 4wk 5bf 5q1 5at 5g0 5bj
5bm 5az 5bo 5bm 5il 5bp 12 5ad 5bs 5br 5bu 5bv 5bv 5bv 5br 5bz 5bz 5bz 4g7 5c3 5at 5at 54j 5c7 5br 12 5ca 5ca 5ca 5cd 5ca 5cf 5bu 5ca 53q
5cj 5cj 5cj 5cj 5cj 5cj 4v4 4v4 5cq 5cr 5ct 5ct 5cu 5cu 5ct 5cy 5d1 5ct 5ct 5ct 5ct 5d4 5e5 5d6 5db 5d8 5d9 5cr 5db 5dc 5dd 5db 5df 5dg 5cr
5di 5dj 5cr 5dl 5dm 5dn 5dm 5dp 5dq 5dr 5cr 5dt 5du 5dv 5dv 5dt 5dy 5dz 5dz 5dy 5e2 5e2 5cr 5dt 5e6 5e7 5e8 5e8 5e8 5e8 5e8 5cr 5dt 5cr 5eg
5el 5eh 5ej 5eh 5cr 5em 5en 5eo 5br 5eq 5er 5br 5br dwa 5et 54b 5eq 5eu 4tt 5ci 4x9 5f2 5f2 5f2 5f5 5f5 5f5 5f5 4y8 4ub 6nw 5fc+4v4 5c1 4xw
5ff 5ff 5ff 53q 5fj+53i 53q 5fl 1kh 5ih 5fo 5fo 5fp 5hj 5hj 5ft 5fu 5fv 5fo 5fx 5fy 5fo 5g0 5g0 5g2 5g2 5hj 5g5+5gu 5g6 5g6 5fo 5g9 5ga 4yh
5fo 5g9 5g9 5g9 5ft 5g9 5ft 5ft 5g9 5gk 5g9 5gn 5gn 5g9 5gq 5g9 5g9 5g9 5gu 5fo 5gu 5gu 5ha+5gu 5fs+5gz 5gu 4y8 4y8 5fo 5fo 5h5 5h5 5fo 5hj
5h9 12 5hb 5hb 5hb 5hb 5hb 5hb 5hb 5hb+5fo 5he 5he 5hi 5hi 4v4 5hi 5hp 5hq 5hq 5hp etk 5gn 5hf 5hb 5hx 5hx 5hb 5hb 5i1 5i2 5hb 5i4 5i4 5i5
5i7 5i8 4y7 5i7 5hd 5ic 5id 5id 5id 12 5ih 5ii 5ih 12 4v5 5im 5im 5q9 5io 5iq 5im 5b8 5ik 5ik 5iu 5iu 5iu 5iu 5iu 5iu 5jf+577 5jf 5ik 5ik
5j5 5j5 5ik 5ik 5ik 5ja 5ja 5ja 5ik 5ik 5ik 5ik 5ik 5ik 5ik 5jj 5ik 5jg 5jn 5jg 5ii 4tu 5jr 5jq 5jt 5jq 5jv 5jv 5jz 4tt 5jz 5k0 4tt 4tt 5ii
5k4 5k4 5k4 5k7 5k7 5k7 5k7 5kb 5k4 5kd 5kd 5ii 5kg 5kg 5kg 5kg 5kg 5kg 59h+5ko 57j 5ii 5kp 5kp 5ii 5ks 5ks 5ii x 52u 5kx 5kx 5kx 5kx 5l0
5l0 5l0 52u 5l5 52u 5l7 5kw 5l9 5l9 57p 588 5ld 5ld 5ld 5lg 5kw 5li 5lj 5li 5li 5lo 59o 5ln 5li 5kw 5lr 5lr 5lr 5lr 5lv 5lv 5lx 5lx 5kw 5kw
5m1 5m1 5m1+53t 5m1 5m5 5m6 5m6 5m1 5m9 518 5mb 5mb 5mb 5m1 5mf 5mf 5mh 5mh 4v9 4tt 5ml 5kw 5mn 5mn 5kw 57l 5mr 5mq 5mq 5kw 57y 5mw 57q 5kw
5mz 5n0 5n0 5mz 5mz 5n4 5n5 593 5kw 5n8 5kw 5na 5iv 5na 5na 5na 5nb 5ik 5nb 5nc 5kw 5kw 5nl 5nl 53w 5no 5nk 5nk 5nk 504 5ns 5ns 52u 5nw 5ns
5ny 5ny 5ny 5nk 5o2 5o2 5kw+562 562 5o5 5o5 5o7 53w 5kw 5ob 5kw 5od 5od 5od 5kw 5oh+5p4 5oh 5oh 5ok 52g 5om 50d 5om 5op 5om 5om 5om 5ot 5kw
5ov 5ov 52v 5ov 5ov 5p0 5ov 5p2 5p0 5p4 5ov 5p6 4tt 5p8 4tt 52u 5pb 5pb 5pd 5pd 56e 56e 56e 56e 5kw 5pk 5pl 5pm 12 5po 5po 5pq 5pr 5bs 5py
dnu 5pv 5pu 5ad 5bs 5ad 5at 5q1 5q1 5q1 5q4 5bu 5bu 5fo 6nc 4z4 v 5qb 5qb 5qd 5qd 5qf 5qd 5qd v 5qb 5qb 5qb 5qb 5qb 5qn 5qo 5qb 5qb 5qb 5qt
5qt 5qv 5qv d6m 5qx 5qv 5qb 5qb 5r2 5qb 5ru 5r5 5t3 5qb 5r8 5r8 5r8 5qk 5rc 5qk 5qk 5qk 5qk 5qk 5qb 5qb 5rk 5rl 5rk 5qb 5ro 5qb 5rq 5rq 5r5
5rc 5rc 5r4 5r4 5ru 5qb 5rz 5qb 5rz 5qs 5r2 5qb 5s5 5s5 5s7 5qs 5qs 5qs 5sb 5qs 5sd 5sd 5sd 5s9 5sh 5s9 5sh 5sk 5qs 5qb 5sn 5su 5r2 5y2 5tm
5sn 5qt 5su 5qb 5sw 5r2 5t3 5t3 5t0 5t1 5qb 5r1 5t4 5t4 5tk 5tk 5tk 5tc 5ta 5rq 5tk 5rv+5tk 5tk 5rq 5tg 5rq 5rq 5rq 5yp 5r2 5r2 5tn 5r2 5tv
5tq 5r2 5r2 5tt 5r2 5rj 5qb 5ss 5rs 5tz 5tx 5qt 5sy 5u3 5rz 5u5 5u8 5qb 5u8 5u8 5tq 5rs 5y1 5y1 5qb 5xc 5qb 5uh 5uh 5uj 5uj 5ul 5y1 5vj 5vj
5vj 5vj 5vj 5v8 5uf 5vj 5uf 5uf 5vj 5vj 5uf 5v0 5v8 5vj 5vj 5vj 5v8 5vj 5uf 5uf 5vj 5v8 5vj 5vj 5vj 5vj 5vj 5uf 5uf 5uf 5uf 5uf 5uf 5uf 5vj
5vj 5uf 5vj 5vj 5vj 5vj 5vj 5vj 5vj 5ve 5uf 5uf 5vj 5uf 5uf 5uf 5uf 5uf 5v8 5r1 5w8 5r1 5tz 5wb 5rs 5wd 5wd 5wd 5wf 5wd 5wd 5t3 5t1 5t1 5t1
5rt 5qb 5wp 5wp 5wp 5qb 5wt 5tv 5qb 5ww 5wz 5ww 5ww 5ww 5tq 5tq 5u9 5r2 5tc 5tn 5x9 5r2 5r2 5tv gp d6t 5xd 5xd 5uc 5qk 5wd 5rt 5x5 5qb 5xl
5qb 5xn 5wi 5rk 5wi 5wd 5xs 5tj 5xu 5rq 5sy 5y3 5xy 5rs 5rs 5rs 5rs 5qj 5y4 5y4 5y6 5y7 5y6 5y6 5y6 5qj 5yc 5yd 5yc 5yc 5yk 5yk 5yd 5yc 5yh
qn 5yc 5yn 5qt+5s1 5yp 5yp 5qt+5rz 5qb 5ys q q q 5yx 5yx 5yx 5z0 q q 5z3 q 5z5 q 5z7 5z7 5z9 5z7 5z7 5zc 5zc 5z7 5zf 5zf 5z7 5z7 q 5zk 5zl
5zk 5zn+64l 5zk 5zp 5zp 5zk 5zs q q 5zu 5zw 5zu 5zy q 600 600 600 600 604 600 606 600 600 609 q 60b 60c 60b 60b 60b 60b 60h q 60j q 64h 60m
q 60o 60p 60p 60o 60s q 60u 60v 60v q 60y 60y 60y q q 613 614 613 613 617 q 619 61a 61a q 61d q 61f 61f 61g q 61j 61k 61j q 61n 61n 61p 61p
61r 5yw 61v 61t 61t 61t 61t 61t 61z 61z 5yw 622 622 622 622 622 622 628 628 628 622 62c 62d 5yw 62f 62f 62f 62f 62f 62f q 62m 62n q 5yw 62q
62q 62s 62q 62u 62r 62p 62x 62p 62p 630 62p 632 633 633 633 q 637 638 637 637 63e 63b 637 63e 63f 63f 637 63i 5zc 63k 63l 63l+61z 63l 63o q
63q q 63s 63s 63s 5yw 63w q 63y 63w 640 63w 5yw 643 644 644 644 647 647 649 649 643 64c q 64e 64f q 64h 64h 64i q 64l 64m eru 652 652 652 i
64s 64s 64s i 64w 64w 64w 64z 64w i i 652 654 654 654 654 654 ds4 ds4 65b 65b 68j 64r 64r 65g 64r 64q 64q 65k 65k 65k 65m 65k 65m 64p 64o
65s 65t 65s 65v 65v 65l 65y 65y 65y 64q 666 663 664 64o 666 667 65a 667 66a 667 66b 666 666 666 666 667 66i 668 66i 66h 66m 666 65s+64x 66p
66p 66p 66p 66s 66u 676 691 64o 66y+deb 66y 670 670 670 670 674+64x+673 64r 676 673 670 670 67a 671 671 671 68b 673 674+67a 674+67a 67i ded
66z+deg 66z 67m 67m+def 67m 66z 67q 67q 67q 66z 66z 66z 66z 66z+deg 67k 67k 64o 64o 684 64o 683 683 i 687 688 688 64w 68b 68b+64x 687 687
64r 64w 68h 68i 68i 68i 68k 65e 68j 68j 64w 64w 68r+695 68r+64o 68r+64o 68i 68v 68v 696 42m 64r 64r 691 66x 64r i+eph 64w 696 69a 695+225
65a 699 69b 32e 699 69e 69e 69g 69e 69e 69j 699 69l 69l 69n 69l 699 69q 69r 69r 69q 695 64w 695 69x 695 695 y 6a1 6a1 y y 6a5 y 6a7 6a8 6a7
6a7 6a7 6a7 6a7 6a7 6a7 6a7 6a7 6a7 6a7 6a7 6a7 6a7 6a7 6a7 6ae 6a7 y y 6at 6at 6at 6at 6at y 6ay 6b0 6b0 6b0 6b3 6ay 6at 6at 6b6 6b8 6at
6as 6bo 6as 6as 6as y y 6as 6bi 6e6 6bi 6bk 6bk 6a7 6as 6ie 6bp 6bp 6bp 6at 6at 6ck 6bt 6bp 6by 6bp 6bp 6bp 6bp 6bp 6c1 6bj 6bj 6ce 6ce 6cb
6as 6a4 8 6a4 6ce 6ce 6cf 6a4 y 6at 6at 6cl 6cl 2 y u+6co 6da 6da 6cq 6at 6as 6cv 6cv 6cv 6cy 6cz 6cz 6fd 6cv 6d3 6cv 6d5 6d5 6df 6df 6d3
6dc 6df 6df 6df 6d5 6dc 6dg 6dc 6cv 6dj 6at 6d5 6dm 6df 6dn 6dp 6mu 6bo 6g5 6g5 6gh 6dv 6gh 6d3 6bb 6dy 6lg 6e0 6dy 6cc 6e4+6ce 6e7 6bi 6cc
6as 6cc 6cc 6cc 6cc 6bd 6ma 6ef 6ef 6eh 6h3 6ej 6ek 6g5 6cw 6dy 6dy 6eh 6fg 6at 6bn y 6eu 6f0 6ew 6f0 6f0 6f1 6bp 6bb 6f2 6f2 6a7 6kr 6f6
6jg 6at 8g2 8g2 6ku 6cz 6a7 6a7 y 6bo 6bo 6bp 6bp 6fk 6fk 6fk 6fj 6fo 6fp 6g9 6fj 6fj 6ie 6fw 6da 6fv 6fv 6cv 6i6 6i6 6g0 6bq 6fz 6cv 6gd
6gd 6gd 6gc 6gc 6gd 6gg 6g5 6gg 6ns 6cv 6g5 6gg+6kl 6gg 6g8 6gk 6bb 6g8 6g8 6g8 6g8 6g8 6g8 6dx 6g8 6g8 6gu 6gu 6gu 6g8 6gb 6lt 6my 6dt 6bp
6h4 6fg 6h6 6h4 6fg 6h9 6hc 6bp 6hc 6hc 6bp 6hf 6hc 6hh 6hc 6cx 6cx 6cx 6hl 6hl 6cx 6hp 6cv 6cx 6bp 6bp 6as 6hv 6hw 6hz 6ck 6g5 6cx 6bo 6bo
6as 6i4 6cv 6i6 6i7 6i6 6i6 6ia 6fu 6hv 6bp 6ie 6if 6if 6ij 6if 6ii 6ij 6if 6im 6if 6if 6if 6cv 6ir 6hv 6a2 6a2 6at 6fj 6g5 6bp 6g8 6g8 6g5
6d3 6j3 6j3 6bb 6j8 6j5 6mo 6bb 6bb 6bd 6jc 6jd 6at 6cv 6jg 6jh 6jk 6kr 6f6 6bp 6jm 6jm 6jm 6jm 6jm 6jm 6jm 6bp 6ie 6dt 6f0 6ez 6jx 6jx 6ez
6f0 6jr 6jr 6jr 6k7 6dt 6k7 6jp 6jp 6jp 6f1 6kc 6kc 6kc 6ki 6kc 6kc 6kc 6dt 6kk 6f2 6bp 6kn 6bp 6kr 6g5 6l4 6l4 6l4 6kx 6l2 6l2 6l2 6l0 6l3
4ta+6l0 6nc 6ky 6as 6a4 6a4 6a7 6a1 6bb 6l9 6cv 6nu 6nu 6nu 6f2 6bb 6jv 6jv 6jv 6li 6bo 6ll 6lm 6ll 6lm 6g8 6g8 6lq 6g8 6g8 6gd 6gg 6lw 6f1
6f1 6at 6m0 6ce 6at 6bb 6h3 6a7 6bp 6cv 6cw 6bb 6gi 6d4 6mc 6cx 6at 6mf 6mg 6mj 6bp 6g5 6g5 6ml 6j8 6j5 6j4 6bb 6bp c5 6jv 6d4 6d4 6bo 6at
6a1 c5 c5 c5 6n5 6n2 6bp 6my 6my 6n6 6n6 6a2 6at 6nc y 6nc 6nc 6at 6nf 6nf 6nf 6nf 6nj 6ng 6nf 6nf 6gg 6ks 6at 6nq 6km 6a1 6nt 6nu 6nu 6nu
6nx 6nx 6at 6as 6o4 6o4 6o1 6o4 6a7 6bp 6if 6bp 6bp 6cv 6my 6my r 6r8 6py 6r2 6t7 6t6 6oi 6tj 6uy 6uy 6uy 6ui+6a6 6ui 6sj 6sp 6os 6t6 6t6
6pv 6ue 6os 6u7 6oz 6t6 6qu 6p2 6r6 6tw 6qz 6tr 6sp 6u7 6tw 6sp 6oi 6pb 6sy 6un 6py 6pg 6pg 6ts 6hg 6pk 6og 6ui 6og 6r6 6pp 6u2 6sp 6oi 6ra
6og 6t6 6s0 6t7 6py 6og 6py 6q1 6q1 6t6 6t7 6q5 6q5 6of 6q8 6tw 6t3 6f9 6t7 6r6 6r6 6r6 6r6 6r6 6r6 6rb 6t6 6p2 6qu 6qn 6r6 6qn 6qp 6qp 6rb
6t6 6qu 6tw 6tj 6t7 6ui 6ui 6s5 6pq 6oz 6s1 6qa 6t7 6r8 6sp 6t1 6qz 6s0 6qp 6rc 6oi 6oi 6t6 6r6 6s0 6rk 6ue 6ue 6s0 6uz 6og 6u7 6t6 6rq 6s0
6py 6pv 6rd 6qz 6t6 6p2 6qu r 6ss dxg dxg 6py 6ui+6a6 6sp 6sj 6p2 6s8 6s8 6u7 6t6 6sc 6st 6ui 6ui 6qp 6s5 6s0 6sj 6ue 6s5 6ui 6sn r 6sr 6sp
6sp 6sr 6sr 6sr 6sr 6sr 6un+6og 6tw 6py 6pg 6t6 6rz 6oz 6t4 r r 6t7 6oi 6pg 6r8 6tb 6tb 2bl 6oi 6ts 6ue 6oi 6r6 6tj 6oi 6tl 6tg 6tn 6uz 6ty
6pc 6oi 6oi 6t6 6tu 6ui 6pg 6oi 6t6 6r6 6sr 6og 6u2 6rx 6r6 6u5 6p2 6ue 6tw 6qn 6oz 6ub 6t6 6sp 6sy 6uf 6og 6r6 6ui 6ui 6ui 6ui 6r6 6tl 6qv
6s0 6s0 6sj 6us 6us 6t7 6r6 r 6r6 6ui 6p8 6t6 6v1 6ue 6ou 6v4 6v5 6pg 6p7+6pe 6p7+6pe 6p7+6pe 74l 6pv 6vc 6vc 6pv 6pv 6pv 6pv 6vi 6ve 6vg
6vg 747 6vg 747 6vf 6vj 6vj 6vi 6pe+6tb 6pv 6r6 6vd 6v8 6vd 6vd 6vc 6v8 6u2 6pe 6pe 6ve 6v8 6py 6v8 6s4 6vc 6u2 6v8 6wc 6pe+6tb 6pe 6pe 6vc
747 6r6 6vi 6v9 6v9 6pe 6pv 747 6v8 6v8 6vh 747 6ru 6vc 6v8 6pe+6tb 6pe 6pe 6pe+6tb 6pw 6vc 6v8+6tb 6vc 6pe+6tb 6vf 6vg 6pe 6vg 6pv 747 747
747 6vg 6vg 71g 6vg 6v8 6vc 6v8 6r6 6xm 6vf 6vc 6v8 6vc 747 6vc 75n 6vg 6v8 6vf 6v8 6vg 6vh 6pv 6vc 6v8 6vc 6v8+6tb 747 6pv 6v8 6r6 6pe+6tb
6vc 6l9+75v 6v8 6vc 6v8 6vg 6v8 6vg 6vf 6pv 6vi 6r6 6r6 6r6 6r6 6r6 6u3+6yn 6pe 6u3 6u3 6va 6u3 6u3 6va 6u3 6va 6u3 6q0 6v8 6u3 6u3 6va
6pe+6tb 6u3 6va+6tb 747 6u3 6pe+6tb 6va 6u3 6va 6u3 6u3 6u3 6u3 6u3 6pe+6tb 6u3 6va 6u3 6pe+6tb 6u3 6pe 6u3 6u3 6u3 6va 6pe 6va 6pm 6pm 6pg
30j 6pg 6u3 6pe 6pe 6va 6u3 6u3 6u3 6pe 6pe 6va 6u3 6pe 6va 6u3 6va 6pe 6pe+6tb 6u3 6u3 6uf 6u3 6va 6pe+6tc 6va 6pe 6u3 6va 6vh n 70v 70v n
n 70y 710 70y 70y n 714 714 72f 742 76i 72k a 76l 746 71s 74b 74e 73r 72k 75d enw 766 76q 74q 73s+73e 71x 73k 754 76u 73i 765 71l e 3 77q
75k 74f 76c 76y 73m 73w 76c 761 76q 74e 76i 73k 72a 738 e 71x 75e 73k d72 74e 73c 74g 6pb 77e 745 e 75e 72g 6rx 76c 72s 72h 71n 769 73k+71c
76q 72m 73r 76l 74p 732 766 779 74j 75k dyf 71x 72k dyf e 72p 75k 75q 4 723 75j 71z 4 741 dxt egi 73n egi 71x 77h 737 755 76q 75e 754 77h
eqq 769 741+73g 73k 3 71b 75r 71x 75k 74e 747 75r 749+775+75g 73t 74d 71x 4 4 74e 73v 766 737+73e 754 74e 6t6 779+775 77q 71w e 76i 769 74u
73c 75k 74t 75s 72d 71y 769 76f 755 76q 73k 73k 3 756 e 75j 759 71o 6pb 71x dyf 769 75r 75d 73i 3 71w 6s0 76c 74e 73j 73w 74e 72d 74d 73w
72g 755 75b 74p e dxp 73v 77h 769 766 4 4 755 75e 75e 76y 71m 76y e 769 e 72d 749+775+75g 73i 71x 76n 76p h 73b 73k 71k 75j 73k 73h 71t 73h
72d 72d 75q 72e 71x 71r 73b 75j ddd 74g 76u 75r 77q 755 e 75r 72i 75l 754 74f 3 e 4 754 3 71b 72p 779+744 76z 71x 71x 4 74f 4ai 77r 77r 77r
77r 796 77t 77x 77r 77z+77s 8xj arb 780 780 77r a a 4no a 7bf 788 78b 78c aka 9th 9th 78b 788 78i 788 78o 78o ail 78j 788 78p 788 78r 78r
792 78u 78u 78w 788 78u 792 792 788 792 78b 794 795 78b 78b a8s 9ll 797 797 798 797 79e 9m7 bbs 9m7 9m7 77r aa0 8ej 79k b b b 7bb b 9ik b b
79q 7i3 a19 7wb aan 941 7a1 b b 7c5 b 814 8zx b b b b8c bba 7ar 7oz 8gq 9dw b5l 8wr b ahb ank b b a86 a19 b b aru 8g8 b 9yj bc5 91f 9o0 aet
b b a88 b 7c5 a02 b b b b b b b 8q3 b b 9uj 7bh b 7a9 b0t b a3v b b b b b b 7bc b 7v6 b 7bx b b b b 7c2 b b 82j b 7c7 7q1 7bv 7ch b b 9qu
9qu 9qu b 7ch 7ci 7ch 7ck 7ck 7ch 7ch 7ck 7ch 7ch+7hw 7b8+7cc 7cs 7cs 7cs 7po 7cv b+7cc b9i 7d3 7ee 7d3 7cy 7cy 7dd 7cy 7cy 7cy 7d8 7cy 7d8
7cy 7cy 7d6 7d3+7dd 7dl 7ee 7gc 7d3+7dd 7gd 7dd 7d7 7gc 7ei 7ei 7cy 7g3 7ee 7d6 7f8 7ee 7ee 7ga 7d3 7ft 7d3 7gc 7gc 7ee 7ei 7ee 7i3 7dl 7cy
7ee 7ee 7gc 7f8 7ga+7fz 7cy 7gd 7d6 7gc 7cy 7ft 7ee 7e2 7ee 7d7 7dl 7d3 7ee 7dd 7f8 7ft 7gp 7ft 7d3 7d7 7ee 7d6 7d3 7gd 7d3 7d3 7ft 7ee 7ei
7d3 7cy 7f8 7d3 7d6 7g7 7gp 7gc 7gd 7d3+7dd 7e2 7e2 7ei 7ei 7gc 7d3 7ga 7d3 7d3 7ft 7dl 7d3 7cy 7dd 7ee 7e2 7d3 7d3 7cy 7e2 7d7 7cy 7cy 7gc
7d3 7f8 7ft 7ee 7d3 7cy 7gd 7dd 7gc 7g3 7ft 7fz 7on 7gh 7gh 7cy 7ft 7ei 7gc 7ga 7cy 7d3 7ee 7dl 7gc 7ft 7ee 7ee 7ee 7d7 7ee 7fz 7cs 7h1 7h1
7h3 7h3 7h3 7h3 7h3 7h3 7h3 7h3 7h3 7h3 7h3 7h3 7h3 7h1 7h1 7h1 7h1 7h1 7it+b 7kf 7hn 7hw 7hp 7hq 83g 7bx 7ht 7ht 7ht 7ht 7ht 7bx 7hy 7i0
7hy b 7i3 7i3 7bx 84z 7i6 7i6 7i6 7bx 8pa 8pa 8pa 8pa 7bx 7ig 7ig 8pa 7ig 7ig 7ig 8pa 8pa 8pa 8pa 7it+7c7 7it+7cs 7b8 7it 7iu 7it 7iw 7iw
7iy 7it 7j0 7it 7cs 7j3 7it 7c7 7cs 7cs 7it 7c7 7ja bac bac 7q2 7b8 7b8 7it bac 7pr 7cs 7c7 7it 7cs 7c7 7jo 7jo 7jo 7jo 7jo 7jo bac 7it 7c7
7p3 7cs 7q2 7oh 7q2 7k2 7q2 7q2 7k1 7it 7cs 7c7 7it 7cs 7cs 7c7 7p3 7ke 7kf 7c7 b7o 7p3 7c7 7c7 7q2 7cs 7kn 7q2 7c7 bac 7it 7it 7it 7it 7it
7kw 7c7 7q2 7c7 7l0 7q2 7it 7l3 7l4 7l4 7l4 7l4 7it 7it 7l5 7l4 7l4 7l5 7l6 7l4 7l4 7l4 7l4 7lj 7l4 7l4 7c7 7c7 7c7 7ln 7ln 7pl 7it 7po 7po
7po 7po 7po 7m0 7it 7it 7po 7po 7po 7po 7po 7po 7po 7it 7m9 7m9 7mb 7m9 7m9 7it 7q3 7rb 7it 7mi 7c7 7it 7ml 7ml 7ml 7ml 7ml 7ml 7ml 7ml 7ml
7l0 7it 7kj 7q2 bac 7kj 7cs 7pi 7it 7pr 7cs 7cs 7it 7it 7cs 7cs 7cs 7it 7nc 7nc 7nc 7nd 7cs 7cs 7ni 7it 7nk 7nk 7nk 7nk 7it 7nk 7nk 7nk 7nk
7nk bac 7cs 7nw 7nw 7cs 7cs 7c7 7cs+6bg 7cs 7cs 7it 7rb 7o6 7cs 7b9 7c7 7c7 7it 7it 7it 7c7 7c7 7cs 7oh 7cs 7c7 7c7 7b9 7kj 7on 7on 7on bac
7i6 7c7 7c7 7c7 7jg 7cs aqu 7kj 7c7 7p0 7c7 7rb 7it 7ke 7pr 7cs 7p7 7p7 7kj 7q2 7cs 7q2 7cy 7q2 7pf agz 7b9 7it 7pj 7jg 7pr 7it 7b9 7pl 7pr
7ck 7oh 7it 7pt 7it 7pv 7c7 7b9 7po 7it 7c7 7rb 7it 7cs 7c7 7c7 7it 6f5 6f5 6f5 7cs 6f5 7cs 7qd 7pl 7cs 7cs 7c7 7cs 7c7 7c7 7c7 7qq 7it 7qn
7cs 7qq 7qq 7qn 7qq 7qq 7cs 7qq 7qq 7qq 7qq 7c7 7it 7qq 7j7 7r4 7r4 7cv 7p0 7p0+6bg 7p0 7b8 7b8 9tw 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc
7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7rc 7q2 7q2
7cs 7it 7c7 7it 7it 7sr 7sr 7sr 7sr 7sv 7c7 7it 7pv bac 7c7 7c7 7cs 7it 7c7 7n9 7n9 7pl 7cs 7jw 7pr 7it 7hm 7hm 7hm 7c7 7c7 7c7 7c7 7c7 b b
b b b b b b b b 7tx ax0 ax0 b 8q9 97b adq bcj 90v 8pa a0w aca 9wd 79s 7us ank 84s adz b 7bv 8ps 81q 8o2 7c0 7ui b 7bx a01 7c6 9h9 7vm 8si
99v 8kg 9t1 814 9t1 9t1 891 7uz 9jj 7ar 7b2 b 8e6+e0a a47 b b 81f 7v7 a2y b 7v9 89n 8ra 8u2 7bw 7aq b 9du 9pw 97f 8xo 97f 8yh 7bd b 7ap 7bc
b a0y 9io 7vu 9sd 79q b aav b 81p b 9ht 7as 8wl b 815 9g0 afi asr 891 aep akj akj 7c3 9d6 b44 b 9gq 8wr 7b2 814 9vv 8ke anw 7ab b 9o0+9f3
7bb 8rg aep 7cy aev a1n 7c3 7bw aak 94o 9bu 9nt 7ab 8ps b0t arr+bcj 81q 7b2 815 aqk 9jg 8q9 9s9 7b8 anx aio aja b 88z bbs 8p3 7xn 81h 90k
96q acc 8pa 8wl axf 7c1 8e6+e0a add 9bv a1n aak 7b2 acg 7c3 7b2 9fy 7y6 azx 9xw 9tu arv a1x 8ps 8yc aj1 ax9 97b 8pa 997 8o9 9x7 885 7ab 7bw
7bx ane a1p 8sf 9qk aqj b b b7t 8pa a6m 7b2 97b aqu b7x 96q 7bb 7w2 7ht+8pa 7ht 84s 7rc 9xl 8gz 9jj ay4 9xl aoq 79u 9wd 8v7 8km b 7v6 81q
aja 7ck 7cy 8v7 88z 7b2 b 8e6 a8s a8p 7yu 85q 7b2 7ao 8fd a8i 9oh 7ml 7ht 7bf 8pa 9nt ata aoq 9mn 7as 9pw 9t0 7c0 b apt 8kg 8kn 997 a1n 7ab
alq 80q 7ao a2y 9sd 8z4 9su 7y2 aep aep aex 7ab b 7c3 a1f+7bw a1f 7c5 7bq b 9u3 8za 7c0 a47 81a ajk 81a 8p9 7ak aru 7c6 814 bbm a9z 9g4 8xy
bcj 9ye 7b2 b 81q 85k b b aej 81h aoq 81x 7ab 8q2 aef 8zf 9m7 8d5 b arv 9fi 9fi b8a 9m7 bbs 8z5 9i9 991 9yc 8u2 axy 85l b 82j 81i 8pa+azf
7wc 9xl 8nc 8d4 9ou 7v7 b b bbs 8z5 82y 8ly 8u2 aoq 81f+a5c ane b 833 833 833 833+9a0 833 b0w 8h1 8h1 9t1 8y1 9k6 bcf 7hw a5w 9uj anx a9r
83t 80j 7v9 88z 9k3 807 7c6 9ht 8tk b2n 8em agz 81f 9lr anx 9t1 9t1 9xq ag3 9gv 81i a2y 831 bb1 7sr b5z 9xl a7q 81h 7c5 8hn 8k5 815 9vp+7pr
a4s 8wr a23 84l 84l 9gw+7i6 7bx 84p 8pa ax9 81i 92u 7bf 7bd 9b2 7bw 7c7 b avw 7pt 8tr 7bd 91f 9m7 bbs aja aja b2n ajk 79u asv a1a 9c5 9j9
92u 9re 8cu bcj ajk a47 7xk adz 7bz a8i b 8kg 9pr 8ww aps bd0 7bo bc5 7c5 8z5 b b ba5 81h b alq bbs 8mz 88i 7c5 9mz a63 9hk b 7ap alp aet
acg 8gi 9vv 7av 9dw+99i ap2 86r 86r 7a1 ap2 97o 8k5 9ou 7wc 7ux 91f 9lr 9zq b0w 7c4 8kg 8ev 7b8 7c3 7bw 8tl 85l b7v 95l 9f6 ad7 8kf 8fr 9m7
9lw 9m7+7bd 9m7 aju 8sp 9gq 79p 7n5 807 b0y b2y 8fr 8s2 aby axy av0 9lr 8kg 8k5 9v6 81i+bbs 882+8f8 8al 928 bbs 7ab 885+9f2 a8t 9lz 9oh 9cw
92x 9ub arx 7l4 b 90k b48 8i3 9m7 a63 81h 88l 9cb 7v5 b8w 847 9xl 7l5 b0w 9o0 9k3 b3l 8p1 9vp 891 891 7a3 7av 9a0 9o8 9id aoq 9ou 9mm b73
8ek 9o8 8l9 arx 7b2 9oh bby 9qe b7a 81i b2w 7l0 8l2 7b2 agz+7i6 b7v arr 7bf 7yn aoq 9ue a40 a67 b5x 7v5 7ck b 8c7 aij aqu 86a a8i aru 78a
ark 8hl 97f 8p1 8g8 a63 8g7 7bf c afo 99i 85q arv a5c 8al+8hc a9i 8l8 b8v a15 9t1 anx ark bby 8kl 9yc 9bz+77j 8nd 7c0 8z1 90i 92h 8qm b anx
b72 add 7q3 aas 9ip 9lw 9co azf avt ax8 78a av0 9lv aqu aqu 7bv b 9c5 7bx 9t1 b 9xl 9xw 9j6 79p b9i 7ux 92u apu 9xc 9lm b 7ap ag0 97m 97m
89h 9lr 8c7 7bg 7ap 8e6 8r6 b adz 8e5 9qs arr a1u 85e 85e 8ck a2g 9qj 7vr 7po 81i arx ax9 b2n ajk a3j 824 8cy a5c 7ai 8qy 8iy 8iy 9f3 7bc
9xq 8e5 b0t arv 92u 8de 9t0 7bf 7ao anx 8ly 8m4 997 7pz b73 b b0q 7bx 8do 9xl 95t bbs 7aa 7bm 7as 8ds adz 79u aal 9ho 9t1 80q 80q 9ap b0y
9v1 9gq 78a 8e6 8pa 8tk 7b2 81f a7k 91p 8k5 ae9 b 9ou 8fu 8z4 b azf b2x 8k5 8r6 8nd 9q9 aev 866 bcj 88g 9lr 7bz 7uz akj 9xu 84y 8y2 b4w awa
96d 96d aoq 8zj 815 b2z 815 815 7c5 b 92u 8fg avt 8g7 ad7 aev 84s 8zx ar8 a01 a45 9c5 9f2 b a4j 7c5 a2y 7v9 8fu 8fv ag0 aa7 7bf 8g2 9pw alq
9xl 8qa 9pw 8g6 8g6 7vk 9oh 8ga 8ga 8ge 9oh 8ge 8g8 7ht aqf a67 a1i 90k 7c0 9nm bcj b 9t0 a8w b ajk+8gu b 7ai apj 8fd 8ao 7bh 9qt 9t0 8fc
8h2 9lr 7us ax9+ari aqu+8h6 7bw a8i 90k 8ha 8mz 84s 8dm 7hw 9i9 8hg 81p b75 8vx 79p 8hl 8pf 7hw 7hw 7bw amr asv 8kg 9hs 7w2 80q 8p3 ane b
7bq 7v7 88i a1f 882 anx bcj ane 89r 79y arr 8ic b 9ht 9oz a8z aoq 8ig 8ig 9yt a1c a4j 8k5 b 8sf 8tk 8tk bbs 7bx 8ex 8z5 7c5 9du 9vv 8vk ax9
7ab 9f2 a4r al2 7b2 ar6 7hm att b2n 8jw b06 7b8 alj a2b 7w1 ax7 9k3 8nn b8v afc b at1 7xh 9gv 7bm 9uj 8jo ahb ahb 9ax 81i 9fy 7ao a41 acx
8jy 8jy 8m1 989 8r9 8s7 aoq 7ao a9i avt 91f 9kj b b 7c3 aoq 81f a8v aru 9fr aro b 7c3 8v7 a9i apm anx 9i9 9d0 91f 8mm aru 9wd a01 9b2 8bj
8z1 7c3 81i 7an b0t b0t 8e6 8l8 9xw 7ap 7ai 8b4 b2n aoq 9su 8gu 9kx a2e a2v 7c3 92a 85l ark 8xc 7xk b0w 8x1 8wt 8wr aev 9bp 7it 92u 9ll bbs
a2y b azf+8ly 9m7 82y 79q 7bd 9om 7w2 7an a01 8xd 9cw a8p 9bp ajd 8md 9bp 8mf 8md 8do 8mi 9n0 b 7bb 8mz+7uu 8ia aca 7bp b 7up 8ss b 7ar b
bbs 82j 7c6 9mz 80q 8od 8mw 7ui a3e b 7bo 7bo b aep 7c6 b 8tk a67 b 7bf aa7 7w2 7w2 a67 aqo 9rr adz azf azm 9o9 9pm 7bw 9dw ane 814 9hs 7wc
a23 arv 8wf 9fy 9sd 7c6 aca a54 a65 8kg 7c1 82j a8z a63 9du 8li 7ao 8o3 84p 84y b0h 8s5 ane arv 9ju bck 7a9 8ob agz arr b aru aru 8k5 b 9gq
anw 8s5 anw 8tk 85q 9xl arv 7vm ax7 8ga 7vk 7bo 8z1 b 885 8tk ae0 b b44 8pf 9mn a01 ax8 aa4 8vx b b7t bbs bbs azf 9o9 b0q 9xw 8mz 9xw 9f3
8xt a1a a9o 79p alp b bbs 8e6 92f 8pa bbs 7a1 95l 8e6+e0a b31 9xw b 8mz 9zv baz a6l 8ss alq bcj 80q aoq 9dj 8bj aqu 8kn bcj b2n a27 7av arr
ap7 b 91p b 83x 7ai 7ai arr 9y9 7c5 9fp 9gq 7vd b a8j 846 a2v 8r2 8re 8r2 8pa adz 8pa 7bf 9gv a2l 7vy 8ca 8ek anw 9t8 avw 8s5 apl aoq b ane
afc 7va arv a2l 9ew 7b8 7s7 7ai aq7+97p b a3v 85l 8sb aqj aik b 9ug aoq 8sf aru a9i asp b 9rx 7bb al0 8sp 7c3 7zy 9m7 79p 8do 9xl 7as aoq
8vj 97o a58 b0t a5w 9rx b 9yj 9im 9s1 b0w+8mz 9ug 8t8 arv af3 9pm agz aep b ark 8tg a3v 7c5 7c5 7bf ar9 9xc bbs 8go b 7vy 7va arv 8nq aoq b
8ty alq 7zl b arv ax9 bd6 7c0 891 adz 8p3 85j 85q 7ml 7bz 9oa 8in ane 7hw a3v 9xl 7bz 8eb 90v 8mf 9lb b0q 81i 7cy 9m7 81i bcj 8hi aoq 80q
a3v agz b 7yu 7yu bd6 8ol avt 9ij 9m7 9pm 81p a7r 78a 7aa 84s 9du 9d0 85q b0y 9c5 7bj a2y 9fs 7vm 8xo 8vl 7b2 an5 8sp 8gs 8zd 7ui a3v 8nq
ar9 al0 b 891 7bb 80q 8sf 79p 9fs 8ps acg b bbs arx aqf 9tu 814 alp b 99u ahs+7i6 8ww 9ax 8mz alp 81i 8z1 8u2 7vo 7be 7ao b7t 7ao 8wt 994
85v 7na 79p 8ww 7w1 b 9ue a0y 9m7 9m7 8x1+9cw 9hh 9lw a01 87e a67 a2d 9m7 807 8d5+7b4 9g4 7b4 adz 8fr 9v2 86a a3d 9zn 854 854 b 8kf 831 9n6
8g7 8fs 9jj 9i9+8n9 a0y 8xy a9h 8mz ag0 7a3 7br aku 9cr aet a2y 95d 7ap 9xq a5d b aoq b2n ayt 9c5 9nb 8g8 ask a8j 82c 92u 9hs 90k 8z1 8z4
7c0 b22 8tk 9k6 7nk an0 8z1 9t1 8mw bcf anx b 7c0 9mn anw 81f+a5c 9mm 98z 9b0 7y6 b7t 7y6 7y6 7c0 avb ax7 9fd 8wr 8zg 8mz aps 8za 93u 83x
7bg 8d4 8zp 8zu+8x2 8zu 9wr 7ap 7b4 8zp 9yw 824 8zx 9pq aoq ax9 97b 9n0 9su 9t5 b 90d 9h9 7c5 907 876 8ds 889 9kc 8z1 aeb aeb aeb b a4n a4n
9i9 8mz ag0 9nn al2 b5a 8z4 8hl 8kg b 7bf ah7 aoq 7v7 ax9 aqv 9ck b0q aku 8u2 bcj 8fu b 7b8 9m7 7bf aoq 9t1 b 8l8 ajj avi 8zf 7bq 8kg 97d
9a2 8tk 9ug 8s2 9fs 875 8tk 8ps 9dp b b 8jy arx 9f2 bbs+7nw a63 7b2 7nk a2y 9m7 928 8g7 8ps 85l 92c 7y6 7bb 92f 9m7 92f 7b2 ajk 8po 9nt aru
arv 92i bcj 79s 9hh 9io aoq 81i bbs bbs+7bd bbs+90k aju afc 966 966 941 8fr 8k5 8k5 8lc 9lr 8wt 8j5 ajb 8s5 7w2 7c6 7wc 93d aqd+99f 98j 8s5
824 93i 93m 93m a1x 93i 8tk 8rz 7va 8k5 9bp aqu+aox 9q9 9es a5c aja 86a 8o8 a7k b ay4 7ab 7j2 8fr azf a68 7c3 8km 8fg 9ja 9xq 94c 9k3 94j
9d2 94j a5c 8z9 94c 8vp 7bw b 94n aru 9gq b0w b0w bbs acw 7v2 81l 9us 9vc b4u 7it 959 8l8 9ck b 8zd b 9tu b 9ou 9v6 a19 81i 7c3 a5d 91o 8wl
arr b a1x 9hs+9fi 7ap 83x aqu b9i b b7v 8l9 bc5 7bf 9t1 8r3 9su apw apt aef 877 8r2 9m7 81f a3v arv 7h1 7c4 93w a9m+b0f 9xy 83i 85k 8k5 7ar
a4h 7nb 7i6+8ps 7i6+agz 7kn 95l ah7 9qu 96m 8z4 9qe b b2x aej 7c5 8vj 9yj agz 81h 8hl 8ei 9t1 9t1 aoq 9t1 b20 ajp 8wt 9xw 9z1 814 8od b
9lr+9ou 8i2 8ra 7bf ado a2y 7bf a8u a8u 97f aep 8vj a9i 7br 7br 7br 8cd 9bq 7bo 97u 87e 7v9 9ja b44 aex 7bz 8z1 7bw 983 983 b44 b44 8fr 9mz
9c5 8tk 7y5 asv arv 96q ane 9oz b0t 994 9zb 85p 9jy bd6 4n1 bbs 9m7 b 9gq 8kg 7bb 7v2 aqu 9c5 807 99l 8kg a2i ahb adz 9gq 8tk 7ab aja a1i
9sd 7b8 aik bd0 a2i 7xk 81f+a5c 9gq al0 9zr 9uj 9xl b0w 8tg 9oh 88i 9oh 7c1 a7k 9zr 85e b 7bw 8kg 8ly b 9t1 afm 9a0 7b2 an0 a1y 9a4 79p 9a6
a8z 8vp 7vm 88t 9m7 95q 9b2 8q2 97j aev 8ca bb1 bcd al2 9oh b 89u aja 7a1 anx 7av 8kk 9vp 9m7 b72 aoq aij 9ax aku 81f asv 9m7 8bj 8pa 9yc
92i 8po arv b7x a1n aan a1n 8mz a1n 9v1 7cs 8nd aoh bd6 8o9 b7u 7w2 anw 7bp att 97u 9br 7bd 7c4 9bu 7bf+7i6 9pm 8bn b 9oa 8d4 84s 8mz 8zd
79p 891 8mz a01 bbs+7bd 9m7+7bd 7c4 9xl+99i ane aoq 97i 7 9oh 88z 9su aqu 9ck 8z1 8ml 8xq at1 7ab 9cq 7v9 7c2 aja 9cu 9fy aev 9o9 a1n arr
9d0 9xl 8iy ane a63 7bf b44 azf b afc+adz aru aru 9qg 8ps 7w2 a8z arv 8p3 7bh b a1f aex 9d0 b 8u4+7c2 9dp ane 9xl 7ao 7b2 7wb 7a3 a9b 9m7
b2n 9m7 9lr 7w2 8p9 aja 7b8 8pa 7w2 9gq 8z1 7l5 b0f ax9 8kg 8z1 8l8 7w2 9m7 b 7n9 7h1+aqu a2i 9t1 8z1 9qk 88i 8ei aeb 9lr bbs 9r0 8pk
8tk+99i 9a0 ah4 9oh 8fu 7c1 bcj 9xl+7vh 98p a2y 81f b 8z1 b 9kc aqz 7b2 a0c 9f3 8ly 7c8 8tg 7ap 9t1 8z1 agz b70 9oh 9o8 8z5 8d4 8kg+7a4 b
ark 9ft 9ft ag0 9c5 b 9fy 9fy 9fy 9fy 9fy 9fy 7bd 8ty bau 7zm avw bcd b 9lv 9gc 9gc 9gc 9gc 9ug 85f b 8sp 9oh b 7n5 bak 814 bc5 7bf a67 bc5
alp 8xc bbs 9gv axw 9h9 a8j 8z1 aoq 7c5 8bj 8jg 9h7 9h9 7b8 99i 801 a01 aol 7c1 8tv 7b2 b0w b ahr 8r6 92u 80g 8e2 9il 7ab b 99v 7bf 7ap a9i
7aa 8ml 9bp 9cq b b05+99i 8si 8e6+e0a arr a4u b 8te 84y aqu b6q 9hr+a68 9dw ane 8u3 99u 9zq a02 81f acg 7i3 8go+9ja 8mz 79p 7a1 7w2 82j a9i
bcj 9wr af2 9xl aja 9bp 8g7 81i 8if 9mz a94 b98 a94 apl 8z5 aru 8z5 8qt 9xk b ajk 81i aqe 8xo arr 8kn b a8x 8po a1f apd 81p 8tk a3c aoq axk
aoq apt ats b05 7b2 7ar 8mc 9hk 7b7 800 b b9q 9bp 9lv ao4 7ak 7c1 814 9k6 bbt b44 8ek b4w 7pv ax9 9z1 7vy 9gq 8bn ane 9kj 9kj 8s5 9sd b8x
8k5 9t1 8pa bcj 9s5 8m1 9xl 8z1 b a67 8k5 7bg 7l4 8sb 8m4 8lx anx 9kj bbs 80q 7nr any a2y 9f3 9c5 ar9 a8p a8s aho aef 8pa 8r6 92u 8q2 8nd
8g7 alp 928 7ao bd6 9v5 b 807 7bg 7c6 8d5+7bg 9g3 7c6 7bf aox 84s 9lr bd6 9tp 7bg+79p 9m7 8p5 7bw 81q 7bx a54 ane 8pa 84g b 814 aqu apl afi
alp 9lr 7w2 ad9 95o ah5 81h a2i 7b8 9gv bb1 9pu alq ahr an3 7c1 9k3 8ib b 9hs 8g7 81o b72 b72 7w2 a3d 8k5 aja a19 a46 9nf 9nf 81p 8tl 9xj
a3i 7av b 7bh 9xj c 9s5 7a3 ajk bbs+97l a16 8ff bb1 8fr 8hn ah0+a68 bb1 9ye b 9ev 7as a3v bba 7c2 97o ajk avt aal 8sp 8nu 7ht 7c5 815 b 9oh
9hy 8z1 aoq alp 941 aqf arr 7bb 79q b2n 891 ark 8z4 7rb b 7c0 9oz 9oz 7v5 bbs b 8wl 7as aru 7hw 9p8 8zd 9qu 7zz ar8 85l 8sb ajk b 87e ahv
89k 9wr 7c0 8tg 9gv 7nk ah5 adz 79p 8cb 947 7bf alq 9hs aqu 8nd 92u+9q1 bc5 9yg afi bch 9k3 7v9 9c3 8uo 9gq ajk a01 8hl 8ns 8vk 8l5 a2y 9py
95d 99b b 7bf+8mz b 9qi 7bv azf 7bx bb1 8tl bbs+7be b 7b2 7vr 814 7bf 7bf 9qy 9r0 7ao 8r2 b 80q agz 8z1 85l 7c6 8kg 8m4 afs 7it 8sb 9rg 7a3
7cs asv b a2y ane 8pa al0 84p 9m7 a8i 7c3 84l 7bx 7c5 7c5 8xf a3v 8z4 8kc+99i 8mw aoq 8hl 9ms a5c a0y 9s5+9cw 7c0 arr 8eb+79q 8mz aoq 7c1
7c0 bc5 arx 8od 7yn 9fc b72 ag5 7b7 a67 7i6 aja+7i6 9gq 7i6 8cz a01 b72 8kg+9fs 9su 88l b0y 7c0 8kn 80q a2y aja 9ck 7i6 7 b 9da 8mr arr a2b
7c5 7ml 878 8s5 b7x 8z1 84p 7b2 7ba 7c5 b9x b b 94h bbs+9fi 9hs al0 ane 9cr arr 7w2 9tv+7bf 7v2 85l a3v b0t 9pw 8vx 7wo 947 7bx 9v1 9v1 7ar
9u8 7bx 8ww 7nk anw a3v 7bd 9lr 82u b 7ab 9uj b 7w2 8hl 9il 9ij 824 8pa 9g3 9c5 8z1 ane 85l 9uz+9ja arv 9uw axf ane b 7w2 9wd 80g asv an0
7ym 9v8 8z1 85r 9g4 99b 7b7 81h 7bo 8pf anw 9os 9t4 7rc 8kl 9hq akj b96 a3v aa2 9xw a67 alq 9pw b a2i b b b avt b adz b 7a6 7b8 8s5 7c6 95r
9xl 7br bcj 7c4 7bx 7l0+6bg 8cu a47 b abe 7b7 875+a3f 7w2 bbs 84p 7b8 8fd 97o b ae3 aeb 8p3 824 8s7 bbs bbs 7c1 a3d 86a 9x2 7a1 9t1 8mz 7b2
arv 7b8 ajk 9xw b 8h0 91f a5w 7a1 9cc 9xl+99i 9mz 7vh aoq 8e6 9xp bcq 9xl 9fy arx 7c5 88z 9xw+9m7 a01+9l8 79p 9xu 9xw+bbs agz 81f 9du 8s5
arv 8po arx 8po a1w anx a 88z arv al0 7ak 7c3 aoq b aru 7hw arr 80f 8e7 9yt 89c 81i+aqu 8e6 9f3 an5 9t1 b0y b55 aru 7ao 9rc bd6 8d4 8nq 7i3
a3z arv arv 7y5 b0t b 944 b 7b2 7c1 b b 9zd 8xq a4u 9zf 91p aev a1n 86f avt agz 95r ax7 88z b aev ax7 7vr 79p bc5 8fd 9a4 7bx 9p1 80q aoq
9k3 7np 7cy 7zy ajk 9sc 8zl b bcj 8km 84l b 84p a40 8nd 8k5 8zj 88r+8e9 824 9f7 bcj a0t 96q a0t aas 96q 814 aan aqu 8e7 b 92b 9mg a0p 8dm
7b2 9i9 9lm 9as 9su 7bx a19 815 7w2 7w2 b 9zr 7c5 b 79y 81q 7c0 a2i bc5 9dt 8x1 8b4+ane 7l3 8zb 9m7+97l 78a 79p a16 7bm b9q 8l9 7a1 9zq a1x
7ap+aht 9lr 8cy a6l 7c3 9ia+a5i 7bw 7bj a27 aqu 8pm ahb 7c3 7wj afm aja al2 a3d 7c0 8nq a3d 9k3 97i 9dp 7bx aqj 8j0 8e9 84y 81f 7hw 9t1 8gs
aoq 7av 9lr 92u 9x8 8nq a2i 89i 9ik 7c6 7o2 b b a39 b 7ab aeq aoi b20 79u 7bd 9vv agz 7i3 7c3 97o a3m 8q9 8fd ax9 7oe a5h 9ap aja aja b0y
aoq 9ja 9ja 80q 9qx 9f2 9o3 9sa 7b8 b0t ajk 85l 8cu 9t1 9lr 7cd+8d4 b b0w 8s5 b9v 84p ax9 81x 7c6 9vd aqg als 9yw 9t1 8dr a5s b aqu b13+831
ahw 9mt 9fp 7zf b0w 8ob 7b8 9jj aoq b 8wr aoq 9gq aoq 875 7w2 981 7ak arx a5c 8gl 7av 7aa 79p 79p 8p3 7c5 8mc 8e9 9lw 8wt bch 8k5 b0w 8e7
afi 7zm bcj a5w aqu a01 b2q 9fs bcj 9hs a63 9hs 8l9+99i 7bf 7bf 9d0 82j 7an a6d asv a6d 84q 878 9m7 a8i a18 b72 7c1 78a+7hy 8sp 7ab an5 9gq
a01 b9q 8vp a6t 7bo 9m7 8e6 b 79u b0y 7w2 9zq 7b2 8nq 9xl 9a0 a01 9nj a78 a3g 8tk 97e 8vx 7zy 8k5 9ou b 9c5 7va a9i 9f3 86f ada b44 arr 7bx
8e6 8a5 azf 7bt 7zm 7vk 80q 9uq b7x 8st 7hw 8d4 7ab b0q adz b 8ig 97m 97m 8iy 7up a8d 7bf a3v 8dw b0q b72 8e6+e0a 78a a8i 9y8 94t 9s5 85q
807 a8p+8hs a8p 807 8y1 8si 7c6 aoq 80q ax0 7c1 a8z 8tx 8oc 9xj+8ke 87e 8kg 9wr 9oz 9xl 8n9 arv ax7 88r 7v6 a4k 7ai 92d 7ao 79p 81f 7uq 7a3
7as+8gu aoq 7aa 7ab 7ab 7vz 814 9hr a8w 7ab 7ab 878 atf 8po a9z 7bx 9yw b 9xl+9ht 8ic 9q9 bbs 7w2 7bw aa9 bd6 7up 9dp 7wc 7c3 7c5 8gq aqo
85p arv 9xc aan+9ja ajk aan 9v1 77r b0t ane 7b2 83t 7ab b 8tk a9i 9zq 9e1 8tq 9s5 7c5 9sd 9as 86a a2y a2f 7hw 9xj 9aw 8z2 ax8 9sd 9dp 8yw b
93w 8mc 8z4 apl 80q 8po 9f3 8ps+9sa 9s5 96q anc 9xl 8r3 7an 7ak 7ar 7c5 82c 80e 7ke 8xc ac2 8xc 9nm 9lu 9th 9s5 anc b 7ab 78a 85e 81i 8kg b
85l arv arv 7c0 b5j 7c4 7c5 asr 9gq 8vk 881 807 7n5 9io a2i 8wr 994 807 8g6 arr 81h+8kg anx ae5 bc5 aze 8lz 8hl aja 9jg a3v 7wb adb b0y 8mv
akk 7c6 8kg aqw arr 8c3 9v4 8tx 9xl ax8 alk+adn 8sf 9px b ahb 7v9 8b4 9xk aoq aoq 7ar 8vs 8ga 9fs 9wr b 9xl 8tk a1w a3a a4u b 7bx aeb aec
aeb 7bx+7bf aja 8o3 9dw 9om 8ds b 7ab aem 8ha 9uj 7c6 a67 b ajk aqu 7b8 8z1 7ab 8ex 9zq b b 9ou+8pk 7bp a19 8bm 8r2 b 93d a1f 8km 8gi acg
ane arv bcj 9t1 b8j b afi afi afi 7c0 84z aqu 9n0 8k5 b 8hl 8qe 9d7 9nm b44 9su b 7w2 7ak aoq 7ab 8ig 8kl b0w 8eb 9t1 81i ag7+anx b7a af5
agd aoh 8tg 8tg 9bm 80q 7bd b 8k5 90k 8k5 8mn 7v8 9oh 9oh 7c3 a63 9a0 b bc5 aoq 87j arx b 81q agz apw 9oz 7c0 81f ag0 82c apl 7w2 82w 7aa
b0w 7bx 8o9 9cf a67 7bx 9lr 7i3 7ig a3d a3d b0w 9or 9xj 9lr aoq 941 78b ahx ahx ahx 8tk a87 aja aes 7nh b9i 8mz a2g 8tk b0t 7cy 84l+7ig
a20+77r 80d 9vp 7nk 7l4 8og+8pa 9as a3d 947 a2i 7bv 9zr 7a1 a2y 9gq 9t1 7c5 82j ary 943 afa b72 aeq 7wq anw bcj atf 7v9 a54 aas anw anw 7c1
9ou 9eo anw 9rs 7bb aja 9lw+ajd bd0 90k 8xf aja ajj 7v5 azf b 8o1 7c3 8s5 8kg 7c3 9xk a5c 8e5 7b2 9lw+8xf 7bf 9sd bc5 bck 95l ak4 a4u 9f2
aox bcj 7c5 8vc 8vc 9x2 alp 80q aka 9vp 7c5 8ig 7w2 ax9 8nv b 7wc 814 97f 85e 7w2 94t 9io 82j akq b b2n b b 85e 92n 8su 8su 7c3 a7j 9ou 9ja
ag0 avt a9j 9i9 7bw 7ab 9m7 b4w a3i alk b aav 7w2 7i3 9xw b12 9vv 9xi 9mn 83s 9oa 7c5 aoq 81i 9pm 8q9 9ug 9xw 92u 8do+8ao ark 9n8 b aja 9fr
7wj 7c6 81f 9m7 ax9 81h b5a 98j av0 7hv agz bb1 7c5 7c5 9m7 8e6 ama 9hs bbs 8mn 7c5 8i2 815 9zr 891 bch 9lr 82j 8oq+7nw 7jo a63 91f an1 9ou
8l9 9co 7b2 7c5 86v b b5a 7n5 8al 8u2 7c6 9fy 8zl 7c1 814 a2y b2a 7ab b2y+ani b 7ab 9m7 bb1 9m7 b59 8pa 8d4 9es 9qk a1p apq b 9t1 7c6 aja
8r3 9m7 9c5 9k3 77w 7bg 9oh ao6 8xe ao8 7an 7an 9cw 9t1 b avt aoh 81f 7bb 8qm b 81f ad9 8z1 axy 8fr 7c5 axx 88l avt 8q2 a6q a0m 9bp 8ef 999
81h apd b 7c5 99i b74 81f af0 ap7 b 8oc 93w b13 b8j a9v b2n 9cb b 9bp 88z 8wr b 8wr 87n bbs b b apq aoq aoq 7ai 9be 8kg 9ax b0w 7c3 b0w 7c3
b b b 9n0 7c3 at2 ap7 7c3 aok b 79p 81f+a5c b5h a67 aqf 9c5 b ajk aax 8pa 85l 9ja aqj 9oh a3d b9x aev 7c5 8ty a3g 9t1 b8v ap7 9ly anx ar0
8gq 9cw a5w a3v 79p 9kc anx 9xc a8j ar9 9lu 8e9 92u asa azm 7c2 7rc 8h7 agz+97m 8wr 819 al9 7rc 7a1 a0p 80n 7bf bcj 7b2 8ps 7bb 7br 79q+91f
b0y 9bj 9yj bck 8l9 a9f b b0z aaw 9lr b59 b7z 8tf b 9bp bby azd 7c5 89w 7c2 ask 7w2 ask bc5 81f b5x 91f 7ym 8u2 9f2 8tk ba9 9fy+8q3 b 9gq
adm ah5 b akj arx 9nj 9lu anw als 7cy b 9h9 81i 81h 994 9gq 8tk 8tk ax7 a2i 7c5 9v2 8z1 a2i 89w arr a2i bc5 a67 7a6 7bq 7v9 arx 7w1 7vb 9xk
a23 a67 atz 9ou 9nj 89n 9nt 79p 8k5 9lr 9gq akk arr 888 8d5 auc aug+8x2 aug a0y auc 9gq 8xo 81i auk 9n7 9m7 b b 8sc 9lc a02 91p+7b5 7wb aux
8tk b2n 9dw ax8 8wr a3v 79p aby 81h 9u8 ai0 9ik a1i 8fs 8mc 9dp 8gk a54 a2i a5c 8vq+9wi 8fr b5j avi aa7 81i 81f alq a2y 7c5 a2y b 9m7 8u0
87e a2i anw 80q 7ul 8g7 8i2 8e6+e0a 8pn af1 7bb 8hj 9iw 866 8z1 anw 814 8q9 8l9 ax9 8q9 81f 89n aev 80n 7bq aes 7i6 85q awo+8xg 7w2 9yw 9fs
7vo agz 7cl b5x 9bp b5z 9xj 9cr 8ao aeb 7bf 9ya 9mi 9s5 7v9 b ax1 891 7w2 af1 7w2 7um 85f axx 8ps 7a4 80q b ats 7as b b 7c1 b ax8 a3c a2i
9e8 85x 8tk 941 7bd 7c0 81f 98j 81f 9ye 847 9hy 8yo 9ju bbs 80q 9dj ax9 7ab 8gq 79y 9em 7wb 88z 9ij 7bb ane 8oz 7c5 9j6 8z5 a54 7pi 8z1 b
8z2+at2 82c 91p 8l9 7b2 b3i 96r b20 8c4 8s6 aau 9be 9m7 ax7 az4 8km 943 88r 88r 88r 8k5 8r5 85l a27 8si 815 8r6 8m3 7c2 7c5 azm aoq 7b2 8wn
9u9 b29 7uk 885 9y9 7w2 7ab 8v8 aem 800 83d 7b8 7c5 8n9 b 7c5 a27 99i 9wd 81f+a5c anx aio 9lr b aqu 9c1 acg 94t b b0h aex bbm aru 9hs 9k3
7w2 a9h aja 7bb 84p 7b2 7ml 7ml 8kg 7bb 7bb b b 79p 86r b 7c5 7v3 b 7c5 ag0 9zq 9xk 9yc 7cs 7b1 7c4 apt 96d 8q9 8r2 7w1 a27 9hp 93d ax9 9nm
an0 bac ap6 8d4 9ml 8tk ani 92u 9lr 7c5 7bf 9ye a1f 9ye 7rc 9nn 8pa b b b4q 88l 7c0 7vz air 8gl 862 aev b2f b2f 7bq 9oa 8ob 9ax 7ht 9ou 7c5
8hl a63 bcj 7vb ajt 9py 81i 9wd 7bf 8tk 8kg b2z b5z 82j 88z 8ze a3v 7bw 9sd b37 7c0 9j9 7o6+a2g 91n b b 9ax 90i an3 ahw+ask 9sd 8yc 7bj aru
7c0 8ox 9qy 9oh 9o5 7ap b 9f3 9bp 9nt 7b8 8ra 7bx 7vk 9t1 941 acg 7c2 aej 7ui a2i 9t1 9xp 8xo 8if 9yj 963 aoq 8tk aoq 9hy 7ab anw 9mh anc
7c5 8mz 7l4 8rd 8tk 8oq agz 9xk 9g3 avt 8fg akl al2 7v9 7c2 b akp a2e 7w2 aep 8pa 8pa 8pa bbs 7c3 9zb 81q ax9 8k5 bba 7v9 7c3 7c3 8d4 arv b
8uo b5m 9xl b5l 9ia+am4 7c6 9rx b5l adz bb1 9b2 7bp a1n b96+a6l 7n5 aja axw 9mm+86g ane 7zj 8o9 b 7b6 8z1 a2y 81f 8s5 aja b6c 7vp arr a2y
9ou 8do+8ao 82j 9c5 bbs 8do 8do 7b2 alq alq 8ps 9t1 a8i 8nv 8nx 8vk b6x 8nv 947 bb1 7c1 b 82j 8fr b 9a4 b86 7b8 7c2 4n1 b7a 976 9lr 9ou 9io
8kg 9t1 9lr 9t1 an7 7ba 9pe 7pi a2l bb1 9k3 944 7bb b 7c0 7br b 84s a 7wk 85l b5a 9xl arr aoq 7c5 alq 7bz ane a8j aeb 8ds a1f ax9 a9q 7c0
arx aoq 7c3 8mu aqu+bbs a2i 7ab 9as 8z1 8r6 bch 7i6 8d4 9sc+arr 8p1 b8v b 81i b 7v9 7c5 999 aoq 8z4 8lz 7c0 b 7bz anx b 9hs 9hs b9c bc5 9pv
7bw 91g b 7c5 b9j b9j 8r2 a9f 7ap 9lr 95l a01 8wt 8po 7ab 7c0 a2i b b5l b 9p7 8k5 azm b5x 8wt 7c1 9xl 81f 8hc 8k5 7vu 7b8 7rb 7s7 9tp 9mz
a3c bch 847 7l5+9il 7c3 814 8dr 8o0 arr 9cq 90h 90h 90h 90h axb 9bp 8l9 9zz 8kf bbs 9m7 bbs+asv b 9lr 9xt b9x 7c5 82c 81f a4j 7ak b 7c5 aoq
9b6 7ab b5i b5h b20 81q b 7vy 7br+arr ank 8kx acg 7cc bbt 7b4+79p 9io+9m7 7vp 7bb bby 9gq 8k5 ahb 949 bcj bcj bcj 8gs 8tk 7c5 b 7c3 asi 7vo
9c5 8mv 9gq ab4 8fr aeq 8k5 89w 7ab 9jg avt a2v 91l ahr ab4 7rc adm 91l b2y 8pd+b2y b an7 86f anx ahb 7bc a9i 8ei 7i3 7i3 8ml 85l 801 831
9nt a3v+b0q a1p atz 7rd atz 8qs 8wa 9ty 9wc 927 atz 7np 9ft bcj 8dd 9ft 9ft 8qs 7um a8q 801+a01 a5w+7ms 927+atz+7mq 9wc 9ft bcj bcj aef
9nt+a47+81a a94 8fw 8ly+8dd b7j 85q+b0q+8gq+8dl+aht+8pt aa1 8vx a3v a3v+81a a3v bcj bcj 7z7+aht 9ty ac3 8qs 7zz+aht 7vy 927+7oe age 927 a5w
a47 b0q+aht+8pt atz bcj 9nt+a47 997+a3v 94b 8qs a3v b0q 9qz+7sr b0q 9em+b48 819 a5w+9jf 80q+a5w 8cu+a47 9ft+7na a89 aef bcj b08 8dd 9ft bcj
8ly+8dd+7v9 b7p+a67 atz b0q+aht+8dl+8pt 9ft+7l9 9ft atz bcj a5w 9yy+80q b0q+8dl+aht+8pt atz+age bcj a3v+9ht+8ps a3v+8ps a47 9ys+8gq aay anx
7y3 8ly+8dd bcj 8jw atz aho 9wc 7vb 878 900 a48 bcj 8ps 8gq a47 a67 an5 8qs 7v9 b0q bcj aka 8ps 8vx 8gq+a4a 8y1+atz 8ly+8dd bb1 a5w bcj aqu
9nt axf 8xg+8vt+bcj aaz+a67 7zz+9n9+aht bcj+8qs a47 b0q+aht+8pt+997 8e6+7uc bcj+8aq 8gq atz 801 927 8aj+b0q 8gq bcj 927 9as+bcj 7yu a5w 81x
a3v+9fc a01 7vb a3v 8ad 9u2 a3v+85q 801 8gq a48 7vb 801+aka a47 8h1+8gq 831 8kh 8xy 8cu 9nt+81a 9p6+9dt 9wh 8si 8sb atz bcj aan atz 8gq
9cf+7g5 atz a5w+a01 81x 7vn a4a+8gq 8gq a5w 9ja 927 a5w a8w 9th bcj a3v+atz 7v9 9wh ac4 a47 b0q 9qp+aht 8kg bcj 9nt 90l bcj 9wh 8gq 9xv 9wh
bcj 9xv 8vx 8gq 9nt+81a 8sf a4n bcj bcj a8w a67 a5w a40 927 81a 8gq 8si 801 aka atz a01 9qt 8qs+a5w 801 atz 9gr 7tw+aht 7yu 8h1+8gq 7yu a47
9wh bcj a5w 9jf 80p 9dt 8ps+82i 8gq 8gq+9ys 9xv 8m1 801 atz a67+9ht a3v a89 8cu b08 86j 801 b0q 8p3 8cu 8xx a7r+bcj 7v9 9a2 8d3 bcj 927 90m
atz+9yj bcj 801 b6a+8fu 927 bcj aan 8vx a89 a89 9dt 801 9ys+8gq a5w bcj 8vx+8b2 927+atz ar9 7v9 aka 8qs+a5w bcj age a6m 8fm 8cu bcj 9ti
bcj+8vt bcj 9fu bcj+8qs 91l 8xy 9xv a5w a5w 997 ar2 8si a47 8cu axf+85l 801 bcj 85l+8u6 8sq 9u2 9dt b09 878+8cu 8bp 79q aho a3v atz aqf bcj
bb1 a5w 9wr 8cu+a47 a8w aka 81a bcj+8qs a01 a01 atz 801 8vx 8sq bcj 8fu+8xy a4n 9fv aan 9uy 99m+8at 9fv atz+bcj a5w 8gq bcj 8qs 8gq atz bcj
7v9+anx 89g a01 9ja bcj a20 927 a5w+9jf 9yj+atz 9xv atz 8vx age 927 a3v atz bcj+9as ac2+7l0 92a al7 927+atz 9ft+7j0 9cf+7de 81x 9wh bcj+8xy
an5 ar2 878 a5w bcj bcj 8si 9wh adz a3v 9nt+a3v a3v 8qs b08 b08 bcj age 9f2 a89 9ci+a3o 81a 8gq a01 8xy a94 afc 8vx b7i+8gq 8qs+a5w 7vb
a2l+927 a01 9xv 8hk aar 9ys+8gq a01 8vx axf 9ij bcj aka 9cf+7gc aja a20 90l+a67 9ft 8ps 927+atz 7v9 8cu+a47 8kp+7v9 8qs 8al 927 bcj 8ly+8dd
9jh 878 9ci 9uy 927 9ty a5w 9qp a8p a4a+8gq 9dt 7as+9ci a01 8cu+a47 8ju 90k aa1 a5w afc 9ht 9ty a01+9jh a20 8cu 9u2 7rd 927+atz 9yu 8gq 9u1
age 9ci bcj a01 8qs+a0b a01 85l 8gq 9qt 8gq 801 927+7oe 8xy a3v 9yj+atz+7mq a94 7v9 a01 a3v+9jf 9ja 9nt+a3v 878 9ip an5 8xc 9u2 a5w a3v bcj
7as a3v 831 bcj age a3v b4s 9nt 8jw 9wh 8xy atz adz bcj 8sv b09 a8i+aht afg+ar2 age aka 94b 8gq 7as a5w+8e6 81x+927 a47 bcj a67 7uc 927+9n6
9kq+8gq 9ha 9hr+7mq 9u2+7vn bcj 7v9 80e a5w+8qs 80q a01 8gq 8p3 bcj 8ly 997 8fu 9xv+8tv aqo bcj 7vb 8oq 8gq ar2+anx 9db 81x 9ci+9dt a48 b0q
b0q+9th 81a 7bx axy 9fu 9dt 9fu b0q 9ft 9fu 9ft 82y bcj 82i 9ub 7as 8cu 8ps a47 a48 927+a89 a40 8xy 9xa 8gq 9xv aa1 a5w+8qs ac3 9em bcj 8d3
bcj a3v als b7i+8gq aqf a3v a3v aka b0q+9ap 81a+9nt 8cu a01 8zn a47 aqz 7i4+ac4 9ft 9ft 92k 927 9nt 8qs 85q+997 7y5 7y5 8dv b08 9xv aan aa1
a8j+8ip 93v 9ft a47 7v9 9ft 8gq+a4a 7y5 8ps 8cu+a47 9u1 bcj 7i6 9wc 8ht a47 8b3 8xy bcj 9ft 9nt 9wh 8h1 8fu a89 a88 9ja 8cu a5w+9dj 927+atz
bcj bcj 8qs 8vx 8ol 9ij 8cu 7vb 7vb 8ly 8xy bcj 81f ar2 a47 9nt+a47 9ij a01 8gq 927+8oq 997 7yu 99m 8vx a47 9uy+7y1 9ci 8xg 8sb 9wh 8vx+9u2
8si a01+80k 9jf a47 bcj 8qs al7 8d3 9dt a3t a47 bcj 819 a01 8sb+8p3 7y5 81a 8si 9nt bcj ajk a48 a47 atz 7vb a5w+8qs 997 8fc a89 927+a1u
anx+7vb 801 7v9 bcj 8gt+8u5 9dt 801 a01 8cu+a47 831 a47 bcj 9wh 8p3 8tg 9ft 9n9+a20 9gc 9cf+7de 9ks aan 9ty aka+a01 997 8cu bcj 80p bcj+8qs
7v9 9ft b48 9dt+9ci 8xg 9f2 a5w 9xv+801 8y1 9wc+8qs 7vb bcj atz 9wh 97i 819+al7 8gq 8gq 8xy a47 9nt 9gv 8ll 9ub+a9v 7as a5w+9wc+8qs bcj 8b3
bcj 7y3 9dt 8qs 8xy 98c b9i bcj 9gr bcj a5w a1u bd6 8dz+83a 9dt atz bcj 9ft b6y axf 9ub bcj a8w a07 8gq a01 b08 8v8 bcj 8gq
7v9+8qs+8kn+8p6+b0p b7i bcj 9f2 9j9 bcj a6m b0q+8dl+aht+8pt 8y1 99f bcj 8gq 8xy bcj a01 7xn 801 9fc+8p3 927 b7j afc a3o 7v9 9ft a8w 8z0+ar2
8fx aa1 8cu age 85l+a3v aa1 bcj 8cu 92a 7rd 8gq ag9 81a 9xv 9nt 8p3 9ks bcj 9ft 9em bcj 7rd 8gq 8gq 7v9 927+7kh a89 8fu 9dt 7vb aaz 9fu
8y1+8p3 bcj 7v9 9ou 8qs bcj a3v 8ps+ajk 927+7kh bcj a01 8cu 801 bb1 8qs+atz a47 a93 85j bcj 8gq 8sb 7vb 9ht 9gr+aqf 9jf aaz a47+8sv 8qs bcj
a3v 8vt bcj 9ci 9wh 8qs a48+a47 7tw 7v9 bcj 95u 9fu ab7 7vb aka a3v a3v 9t0 a3v 9em+83a 9nt+9dt 9ft 997 a5w 81a 8h4+a3o 9wh a5w a4a bcj 8cu
7yu 8cu bcj bcj 9ft 9cf+7fk 9n5 aqu+bcj 9nt 9s9 acc 9ub 8lg 8gq+8h1 927+8xr+atz 81a+9nt 9o9 8tg 80q 826 8xx 85j 8oq+9ub a48 a3v 8kf 8ps 9gr
aka 801 a5w 93w 9xv+8tv a5w a01 9xv+8tv 9dt 927 8gq ajk 927 9ci b0q+8si 7rd a5w 9pd aak a4a 801 aa1 8um aay a5w 7v9 8sf bcj 81b bcj 81b 9uz
81a a5w a5w+9wc+8qs a3t a3v 8gq a7x 8ps an5 adz 7bf a3v 8xy 8si als 8kf a48 a47 81a+a3v 8gq a5w+8qs anx 85q+aht b0q+aht 803 a01 8qs
8dl+aht+8pt bcj a1p ac2 aa1 bcj a1p 9yj a1p 8dd 8gq 7vb+a67 85j 9nt bcj 9dt b0f ag9 9ja 9ft 8ly+8dd b0q a5w aak 8p3+8d3 a5w a89 8ps 801 bcj
9ft aa1 b0q+8dl+aht+8pt 9ja 78m+7i3+aa1 8sb+9ju 8xy ac4+7i4 a5w atz b7i+8gq aa1 8xr 8dd 80q a89 bcj+9ij 927 a47 a47 8vx anx+7v9 aa1 9gr bcj
8qs+a5w anx 9cf+7fc 927+997+a3k aef 8e2+9dj bcj a1p 7z7+aht age aan 7as 878 8tg aif 8gq bcj 801 atz a01 a3v a5w 7v9 8cx 8ly 8cx a47 8qs atz
8p6 7v9 8fu+7v9 a5w 8e6 8cu 9i2+bcj 8z3 8ei 85j 85l 8p3 a89 8sv atz 9cf+7g5 81a atz 8gq bcj bcj 7as 8sb 8gq atz aef atz 9nk a3v 8xy bd6 bcj
a47 a01 8p3 8xr 8cu a01 9nt 8qs a01 a01 8ps a5w b0q+997 82i bcj atz 8sb 963 8cx 8xy al3 a1u+aqu 8h1 9uy a01 85j b7i 7yu 9nt 7y3 8cu atz 80c
8xy 8cu 81a 8xy 8xr 8sb 8qs 8dd 801 aka aqu 8sb a4r 9ty 8us a47 973 8ol 8si a40 8cu 7vb a3v 9nt+81a 9as+bcj 9ij 8vx 8gq 801 anx+8fu 7v9 7rd
b08 8cu 9n9+aht 8sb+9as a07+7yu 80q+9as aan anx+95u+8gq 8xy 8gq 9nt+a3v 7vb 81d 7v9 a47 b08 86j ag9+ar2 a6m bcj 9xv+aka+7as+801 9ft 8sb bcj
9ks 8p3 8qs 9pg 7yu ag9+a4a 8cu a01 ac2 7vb aka+801 9ht+a89 ar8 81x 8qs 878 aka 85j 9xv 9f2 8cu axf a94 a4a+8gq 9ij awo 7rd 9qp+8vx 997 7v9
9nt a3v a47 a48 8gq a3n a5w 801 7vb a47 bd6 7v9 a94 a5w 81a a5w a01 8ps 8xy 8xy+ak0 927 aay a3v+a5w 927 7v9 7z8+8v9+aht 8gq a3v 7v9 b0q 801
bcj 927 92a 927+7oe aka bcj 927 997 9ft 8gq 8kg a47+a3v atz+a3v 8vx a5w a48 a89 8qs 9u2 a67 a01 9u1+997 8gq+8h1 bcj aka a3v 9mv+8hs 997 aa1
bcj a3v a01 7yu a5w 8ax aja bcj 98c bcj 8sb 8qs 9tw+atz 9nt a5w aa1 a01 8si 801 bcj 8ps a01+8tv 92i bcj afc 9q6 a94 8sv a3v a5w 8ly 9nt 88z
anx 8qs+a5w bcj 9qq 9as 7v9 8qs afc+a5w a5w 85q+aht a5w 8fu 8fu 8fu 8fu 7i4+9s5 a5w 7rd 7bf 9cf+7gq 8gq 8ly+8dd a5w 81f a01 7z7+8v9+aht bcj
8b3 bcj bcj bcj 9dt+80c age a5w 9wh 831 a1u bcj ag9+ar2 98p 9dt+9mn bcj 831+8em 8si 801 a89 bcj 997 8v8 7yu 8sb 9gr 9c0 8tg atz 7y5 9wh b0q
8fm b09 8y1+a3o bcj 8qs 9f2+9jf 90i+878 8cu 801 8gq 8s0 aak 8gq b7i 92h 8lg 7vb 8dv 9dt anx aeb+bcj 8ps 82i a1p atz 8gq 85j aa1 aka+9xv+801
a47 bcj 8qs+a0b 8gq a7x a5x 83a a47 801 bcj 927 a5w 9nt als afc 7w4 7v9 bcj 9ft atz 9nt a01+aka aa1 92n 8qs 8qs atz 997 7um a01 8sb 85j 7vb
7yu bcj 9mv a3v 8si 8gq 8ly 8s1 830 bcj b08 8gq atz+bcj 7yu 8cu aa1 awo ag9 9k3 9em 8cu aa1 9wh a01 awo+8xg a67+8si 8gq atz 85t 9ty 9nt+81a
8cu a01 7ya bcj aay 8e2 a01 886 831 bcj+a5w 8oq 8gq 9dt 8sb bcj aa1 8si aef 8vx+atz 9s6 9nt 927+8tg bcj atz 8b3 8cu b0f b08 7vb 9ft 9ax a47
ac4 atz 7vn 8cu+a47 age a5w 801 age 8je a1r aka 81a 7v9 9nt+a47 927+9n6 85q+aht 93w 8p3+bcj b0q 8gq a3v 8ly ar8 9u1 a89 a1p 8cu+a3o 9nt aka
ar8 bcj 8cu 85j 818 a5w 9ci+a3o 8ly 9n0 8ht aa1 a3v 85j aay 8qs aij 8gq aan+al3 9ty aka 9em 7v9 9ha bcj 9t0 8cu 81a 9ci 9wh anx+8gq bcj
9t0+8si b0q+a3v 8h1 9ss 99f atz bcj 8qs 8cu 80u 9dt+9ci a5w 9ci+adz 81f 8h1 a4a+atz b7i 8ol aly 831 7rd 8gq a5w 801 93w 94b 80l 8ps aqo+8sb
aio axf 8dv a3v 9tw ac4 a01 aqo bcj 8cu+85l 7rd bcj 7z8+a20 8xg 9wh 8cu b09 a48 8ly 801 8si 8vx a67 801 9nt+81a 90i 7hx 9ft+8at 8on aqu bcj
atz aqu a3v 927 85j 7z7+aht a5w bcj aka 8jr a8p 90k a1r anx aan 927 7vb a89 a01+aka a9c a48 a5w 8qs 8qs+9wc 8gq 8si a47 8qs 8hk a47 bcj+a5w
a3v 8qs bcj a3v 85k 7fy bcj+a5w 7v9 a89 8xy a01 7c0 9n9 9mv 927+atz 8fm ar8 7g9 a3v a67+9pw 8gq+a4a 9xv 927+atz 9cf+7d3 bcj ag9 8cu a47 8gq
aqf 9wc 81a 8gq 801 aaz 9ys+8gq a48 b0q a5w atz 80p+bcj bcj 9ft 9nt+a3v 7bf 7rd a3v+9ju aif bb1 8gq+a4a 8qs+a5w a3v+atz 7vk 9cf+7gc 8ju+8fl
8gq 9ft awo+a67 9xv a3t 8vx+8v0 atv 8qs 8gq a47 a89 a47 bb1 7v9+8xy 8d3 8cu a3v 82i 9xv 9xv 8gq a1p ans+7rd a01 a0u 8y1+8fl 8sb 9jf+al3 801
803+atz bcj 8fs 9u1 9nt aqo a5w a5w a5w 8gq an5 81a 9aa 9ss 8dd a12 8cu 95m anx+8dv afc 8cu 927 9ci+a3o atz 80p 8gq aka 7as a47 9as 8ps 97i
8gq 8xr a89 8vx a7x 8gq 8qs+a5w bcj a01 83d 8ol bcj+a3v 9xv a4a 8xr bcj a8p bcj 80k aef 831 8d3 801 7ga+ajt 7y3 atz bcj a4a+8gq 9wh aws bcj
b7n 8ly 7rd+8y1 9f3 aa1 bcj 85j 7yu+9ja a5x+7ms bb1 93w a01 88z bcj 8qs+8vt 8gq 9ft bar+adz 9lr 927+9n6 bcj 8cu 81a bcj a48+98c 997 7zy atz
8gq+a4a 8cu 8gq 92i+8v0+8vx a3v 9wh 8gq 8b3 a4a+8gq 8i5 8sb a48+98c 9qq+a3v+8ps+9ys 927 ajj 8xy 7v9 8gq 8qs aaz 8cu 8z0 aka 95u+8gq b08
927+7oe ahr 7v9 8xy atz+8qs+a3v 9jh 9ft 8xy 9cf+7dp a4a 9qq 8gq aef a01 a67 a5w ac4 a01 8qs+a5w aod 7as 81a 8dz+83a 8ly+8dd 8ly+7vb bcj 8qs
8qs 927 a48 8qs a5w 9f2 a47 8gq bcj 8gq 7vb a5w 9ci ar8 a5w+8b3 bcj 7z7+aht 8pp 8kp+7v9 bcj a01 927 81a a5w a3t 7v9 8cu 8gq atz bcj aqu+atz
93w 9yb b0q a3v+7mq 9ft 8cu+9ci bcj+8ph 8gq bcj 8qs 8cu 801 83b+8gq a5w a01 a48 8cx 801 8vx a3v+aqo a5w+9jf a3v a5w 9dt+7as 8xy bcj a3v 826
a7f bcj 8gi als 88z 7v9+8p6 9dt awo+8xg ag9+8rd bcj 9xv 9f2 a40 bcj 8b3 8xg a3v 8dt 8sv+9dt a4b a01 9ty bcj 83v bcj 88z bcj 7rd aao bcj 7v9
a40 927 bcj bcj 8h1 85o 8qs bcj+7uc 85k b7j 8xx+7v9 8gq 8gq 7vb anx+7vb 801 8qs 7v9 a01 997 7vk bcj a5w+8ju bcj atz atz 801 a01 aqo ar8 8vx
9ty+9pg 7vb b0q a3y 9o4 a5w 8ps a6m bcj a5w 8qs+a5w 8h1 85j 9wh+9r8 997 aka bcj+a3v 9dt+a40 8ly atz 9ys+8gq agz 9wh aqu 7vb 8d3 801 a01 7uc
8xy bcj 8xy 9ft 9u2 a5w 8kn+a5w 8xy 85j 8sb 8gq+9sz 8gq a4r a5w ar8 7g9 8gq 9wh 8b3 a5w 8qs 9wu+9qq 819 7vb b0q bcj a3v+81a 8ly+8dd au0 atz
age a3v a5w 8ee 7zy 8gq bcj 7vb 801 81f 997 9as+8b3 age a01 80q b08 b0q bd6 9xv 9xv atz 7ht a01 8sb bcj 8cu 8oq bcj a3t+bcj bcj 81a 94g a47
8h1 a01 9uy a47 adz 997 7v9 878 age ar8 997 93w 7as 9jf bcj 86j+afc 8xy a89 ak0 7rd 7uc 997 7y3 a94 bcj 8sb 9nt ap2+9da 98z 9r2 a3j 803 a89
9dj+9n8 a47 a94 a5w a5w 8ly 85q+9dj 7i0 bcj bcj bcj 801 a6m 8cu aqu 803 7v9+8qs a01 801 9u2 8y1+a3o 9xv a01 7y3 8gq atz aja a01 a01+80l anx
9ha 8sb 8qs 9xv 9ju 92a 801 8gq a5w 9xv bcj a3t 9nt 9xv 9u2 8jw atz 7y5 ap2+9da age 9u2 8ly ac3+8th bcj a01 afc 8gq 88z a5w 997 8d3 8ol a5w
8xy 9n9+aht 8gq+b7i 8vx a01 a47 bcj bcj 9nt a5w a01 b08 801 bcj 8d3 8xy 8p3+atz 9gr+atz 900 9da 927 9em bcj+997 8h1 8gq 88z 85j a01 8xy
bcj+a5w atz 82i 7vb+anx 7as 9xv a5w+b0q bcj 927+8xr 7v9 bcj 8qs a7f 92n a3v 8gq a47 92a atz 7v9+8xy 927+atz bcj bcj bcj 9uy 8e6 9dt a40 bcj
a5w a47+9dt 7zy a01 a3v+9nt a5w 9dt+9mn a5w 7w4 9nt bcj+997 9du 9wh bcj+8qs bcj+8qs adz 8dv 8cu awo+8ri 8ps anx+ar2 9uy 92a bcj 7zy+80l 8cu
als bcj 7rd+8si a3v bcj bcj 7y5 8cu+a47 bcj+8xg 8sb awo 997 bcj 8qr+9f2 7zy 88z 9ij a5w bcj 801 bcj 88z a5w 801 8qs b0q a01 803+atz 8xy a5w
anx 803 9qp a3v 927+997 7vn 9qe 831 a5w+8qs aan 82i a5w 9wh 81f bcj 8xy afc aa1 a47 a3v aa1 9dt 927 b0p 8cu b7i 8xy 82i b0q 9wc aa1 8cu b7i
bcj b0q a47 8pa 14 d6j d6k 14 d6m d6m d6m d6m d6m d6m d6j 14 14 d6j d6j d8y 6a2 d7v d7e d6x d83 d73 d83 d86 d81 d8g d7v d9z d7r d73 d6w d6x
d9y d7f d8g d7r da0 d8g d6w d6w d6t d72 d8y d83 d6x d6x d7s d7w d97 d6x d6t d7x d7y d8g d8g d71 d6x d72 d72 d8g d73 d9z d92 d71 d7w d7j d8g
d7r d8g d70 d8i 5rl+d72 d8g 5ta d6x d73 d6x d8n d9y d7v d82 d9z d8g d8g d8g d78 d7l d6x d7s d8y d7r d9y d6x d88 d83 d83 d7w d92 d98 d98 d6x
d6x d9c d8n d7r d9e 5ts d71 d92 d9j d85 d9n d9o d6x 5ts d8g d93 d8h d7j d6x d70 d9z d7r d72 d9y d85 d dda da2 dao da4 dd9 da6 da6 6eb da9
ddx esx ddw da6 dao dae dae+da1 daf dai daf dak dao da5 dde dao dao daq dde dap 72o daw dei de3 dax dag dag dag db1 6eb dc1+ddr dc1 db5 ddp
de0 de1 db9 ddq dah dbc daa dag dag de1 dag daf dc1 dau dag dc1 dbn dbr dbr dbo dbr dbr dbw dec dbv de0 dbx dbx esx dd9 de0 dc2 de0 ddu ddu
esx dag ddu de0 dc1 dc1 dcc dcc ddu dea dcg dcg dea dcj de0 de0 6nf dcr dco dcp ddy de0 ddu esx dcr dcv ddu esx ddy esx de0 dd1 db3 ddq dag
dag esx ddy d 7 dd9 up e ddd 460 ddf ddf ddd ddi ddi ddi ddl ddl ddi d dd9 ddq dd9 dd9 ddt ddu ddu ddw ddu ddd ddt de0 ddt dd9 dde de7 6ud
dde dei de7 dd9 dao deb dec deb dee deb deb dde dei dej 72o de7 dem dem dde dep den den de7 z deu 10 dew dew dey dew dey dew dez dez df4+28f
10 df6 df7 df6 dhn dfa dfb dhn 3y5 dg5 dfc dfc df6 dfi df6 dfm+dfk df7 dfm dfm dfo+dft dfo dfq dfo dfm dfm dfu dfv dfm dfm dgb df6 dg2 dg0
dg1 dg1 dg2 dg5 dga dg7 dg5 dg5 dg5 dg5 dgb dg5 dg2 dg5 dhm dgh dgh dgh dgk dgh dgh dix dgd dgd dgq dgp dga dgt dgu dg5 dgw dgx dg5 dgz dg5
dg5 dg2 dg2 dje dh5 dh6 dh7 dh6 dh9 dh4 dhb dhc dhc dh4 df6 dhg dhh+dg3 dhi dhj dhh 10 dhm dhm dhm dhm dhm di7 dgk dht djr dhq dhw dhx dhm
dhn dhz df6 di2 dgl dhm di5 dhm dhm di8 dix dia dew dho did did dfg dig 10 di6 dij dij dil dim dim 2d7 2d7 2d7 5pv 50e dhm dit dga dis dix
dis diz diz diz dj2 dj3 dj3 dj3 dj1 dj7 10 dj9 djf dja dja dj9 12 djf djg djk dji djn dfg djk djg djn djg 50d djq djb+djq 4lu dia dnd dmd
dlz dmd dm6 dmg dmd dli dmg dlq dmt dmg dlu+dnn dml dke dml dmd dmd dkf dmd dke dke dmd dmk dlt dng dng dmt dks dmd dks dko dkf w dl2
dmw+4e1 w dke dl9 dku djx dmd dkp w dmd dk6 dmd dmd dmd dkp w dkr dmd dl4 dlf dlp dmd dmd dll dki dli dmd dmd dm0 dkl+dmp dke dmd dmg dl2
dml dk6 dng dmg w dlb dmo w w dmn dl9 dll dke dml dlw dkp dmg dke dmg dni dlz w dm6 dkm w dmg dmd dmg dkf dmg dmn dmg dl3 dmd dke dkg dmg w
dlq dke dlw dmc dmg dkz dkf dlh dkl+dms dmd dmg dlq dmf dmg w dks dl1 dmd dmd dmd dmd dke dmd dlu+dmp dmd dmd dl3 dkc dl2 dmp dm1 dke 13 13
13 13 13 dnu dnv dnt dnx dnt dnr dnr do0 do2 do3 do3 do0 do0 do0 do8 do0 do0 dob do0 do1 do1 do1 do1 do1 do1 do1 do1 do1 do1 do1 do1 do1 doe
dof dof dos dof+dok dou dou dou dot doz dov dov dog dog dog dog dp3 dp3 dp4 dp5 dp5 dp6 dp6 doh doi doj+dok doj doj doj doj doj ds3 doj dpg
dpg dpg dpg dpg dpg dpg dol dol dol dpx+dq3 dol dpz dpx dol dq2 dol dq4 dom dom don don dq8 dq8 don doq dop doo doo dop+dok dqe dqe dqg+dqf
dqh dqh do0 do0 dqo dqp dqq dqr do0 dqt dqs dqs dqs dqs dqs dqs dqs dqs dnt dqn dr4 dr4 dr4 dr7 dr4 dr4 dr4 dr4 dr4 dr4 dqn drf drf drf drf
drf drf drf drf drf drf drf drf drf drf drf drf drf dns dns dns dns dns dns dns dns ds4 ds4 ds4 ds4 dpm+ds4 dns ds0 ds0 ds0 ds0 ds0 ds0 ds0
ds0 ds0 ds0 ds0 ds0 ds0 ds0 ds4 ds4 ds4 ds4 dss dns dns ds4 ds4 ds4 ds2 ds2 ds2 dsz dpm+ds2 ds2 ds2 dt7 dns ds2 3vb dt9 13 dtb 11 z z dtf
dtg dtg dti z dtk z dtm dtm dto dtm dtm z dtm dtt dtm dtv dts dtx du0 z dtz du1 z du3 du3 du3 du6 du3 z du9 du9 z duc dud duc z dug duq dui
dui dui dug dum dum dum dum dum dum duo z 3vb duv duw duw dux duw duw dux 3vb dv3 z dv5 11 z dv8 dv8 dv8 z z dvd dvd eb0 eb0 eb0 eb0 eb0 eb0
5pv dvm z 5pv 5pv z dvr dvr dvr dvr dvr dvr dvx dvw dvr z dw1 s s s s dw6 dw6 dw6 s dw3 s dw3 dw3 s dw7 dwg dwh s s dwa dwl dwm dwl dwa dwp
dwp dwd dwf dwt dw7 dx6 s dwp dw7 dwf dxw dwn dwf dwl dwf dwv dxb+dwi dwg dwg dx8 dxa dw3 dwj dwl dyf dxf dxf dxf dxf dwd dxq dxl dyv dxn
dwl dwd dw7 dwf dxs dxt dwf dw3 s dxv dxs dy1+dwf dwa dy1 dy1 dy1 dya dxq dxq dwc dy8 dwd dya dxl dwk dyf dwk+r dyi dyf dyf dx0 dyh dyv 3v8
dw3 dw9 dyo dw3 dxc dxc dys dx9 dwb p p dyx dyx e03 dyz p p p dz4 dz9 dz4 dz4 dz4 dz3 dz4 dz3 dzc dz2 dz2 dz2 ea2 dz2 dz2 dz2 dz2 dz2 dz2
ea2 ea2 p p dzr dzr dyw dyx dzv dz2 dzi p dzz e00 dzz e02 dzz dzz e05 e05 e05 e05 dzz dzz e0b dzz dzz dzz dzz p e0h e0i e0i e0h e0h e0h e0h
p e0p e0q e0r ecd e0t e0h e0h e0w e0x p e0h e0d e11 e12 dyx p p p e17 e17 e19 e17 e19 e1c p e1e e1e e1e e1h e1h e1e e1k e1k e1k e1e e1e e1p
p p e1s e1r e1s p e1w e1w e1y e1y e1y e21 e22 e21 e21 5yw e26 e26 e26 e26 e2a e9q e2c e2b e26 e2f e2g e2g dyx dyx e2k e2k p e2r e2o e2p e2n
e2n e2s e2s dz4 e2v e2v e2v e2v e2z e30 e2z e2z e2r p e35 dyx dzl e38 dzj p e3b p e3d p e3f e3f e3f p e3j e3j ee3 e46 e3n ea2 p e3q e3r e3r
e3q e3q e46 e46 e46 e3q p p e41 e3q dzh dzh dyx e46 e3x e3x e49 e3x e4b e4b e47 e4e e47 dml e46 e4i e4i e46 e4l e46 e4m e4o e4n e4n e4r e4n
e4n e46 e4v e4v e4m e4y e4y e4y e6a dyx dyx e6e e51 5re e57 e57 e57 e4n e57 e5c e5f e6n e5h e6n e51 e4u e52 e4u e51 e5m e5n+e63 e5n e5p eg3
e5m e5s e5s e5s+e5i e5s e5s e5s e5y e5s e5s e5s e51 e63+e5m e63 e65 e6d e63 e63 e51 e51 e4m dno e6c ecl+e6c e6c e6b e6h e4p e6j e51 e6n e4m
e6n e6o e8j e6n e6n e6n e6t e4m e6v e6w e51 e6y+e6b e4y e70 e73 e71 e51 e71+e74 e75 e51 e51 e77 e78 e8g e78 e7i e7t e78 e78 e7i e78 e4m e7s
e7s e7s e7j e7j e7q e46 e7j e7j 4j9 e7t p e7v+e7t e7w e7w e7t e7z e7t e7t e82 e82 e84 e82 e83 e7t e82 e89 e82 e82 e6z e7t e7t e7t e7t e8g
e8g e7t e7t e8l e8m e7t e7t e7t ees e8r e8s e8r e7t e7t 44v dyx e8y e8y e8y e91 e92 e8y e94 e8y e96 e8y e5b e99 e9a e9b e5b e9d e9e e98 e5b
e98 e9i e9i e4n e8y e9m e9m e8y e8y e90 61y e8y e9t e8y e9v dyx e9x e9x e9x e9x e9x dze dze dze p ea6 ea6 ea8 ea8 ea8 ea8 ea8 ea8 eae eae
ea6 p eai eaj eaj eai eai eal dyx dyx eaq ear eaq p eau eav eav dzn eb0 dzz dzz e04 eb2 e04 eb4 eb4 e05 e04 e04 eb9 eb9 eb9 e04 ebd ebd ebd
ebg ebd ebn ebj ebk e04 ebm ebm ebo ebp dyx ebr ebr ebr ebr ebr 11m dyx eby ebz eby dyx ec2 ec2 ec2 ed9 ec6 edd ec8 ec9 edf dyx ecc ecd ecc
ecf ecg ecg dyx ecj ecj ecl ecl dyx eco eco eco dyx dyx ect p p ecw p ecy ecz ecz p ed2 ed2 ed2 dzq dyw ed7 ed8 ed8 ed9 ed7 edc edd edd ed7
ee2 edh edg d6k edk edk edk e0h edo edp dyx edo eds eds edr dyx e9p edd dyx dyx ee0 dyx dyx ee3+dzh ee3 p ee6 ee7 ee2 ee9 ee2 eeb dyx eed
eee dyx dyx eeh eei eej eed eel dyx een eeo een een e46 ees eet dzk dzk dzk dzk eey eey eey eew dyx ef3+ee0 ef3 d9y ef6 ef7 d9y ef9 dyx dyx
efc dyx efe eff dyx efh efh dyx efk efk dyx efn dyx efp efp dyx a eft eft efs dyx e4i efy e4m eg0 eg0 eg2 dyx eg4 eg4 eg6 eg6 eg6 eg9 ega
ega dyx dyx dyx f en7 egg egg f egk egk egk egk emw emt egk egr eru egt eru eob egg egx egy eor ep2+erv ejo ejo esa esa eh3 elw er2 ehi epq
esu elw elw f ehe ehf ehg 77e f ehj+enw ehj ehl ehl ehj+ehk ehl ehl ehl ehj ehj+enw+eoe eht ehl ehl+elz ehj+enw+eoe ehj+em0 ehm ehj+ehk
ehj+enw ehj+eoe ehl ehl ehl ehl ehj+enw ehj+enw ehj ehm ehl ehm+elz ehl ehj ehl ehl ehj+ehk ehl egg eim eij eij+epa 77e elw er2 env+ehs env
env+eoj env+eoj eij ejo eij ell emq emq egg ej2 ej0 ej0 eo2 ek9 egg ej8 ej6 ej6 ej9 egm elk eph ejd+eqk ejo eh8 erl+1o7 erm+ejf+361 erm+ejf
em2 em2 f ejm elw epm ejp ejv ejp+ejn ejp ejp ejp f epp eo9 454 ek1 ejz ejz ek2 ejz 454+ek4 ek5+1jp ek4+1jp epz+ek9 egg ek9 eka egg ek9 ej5
eke ekf eke ekh ekh ekh ekh ekh ekh eke esi eqw eq9 ejo eks egm eky a+g eky ekw eky ekz eng er2 elw ego el4 j enw el7 eni+ek9 el9 epm eqn
ehs er2 egg eq5+eq7 egl el6 elx eiw+esg egg epr 454 esa ehv emq eir+et5 elr+eog elw elt egm ell el6+eq9 ego egg elz epf+ekw egl del+eqj eil
em4 el6 ejs d7o ehs+esg emc emc eh6 eh6 emd ego elw eqs emr enw+en7 eiu egg eml enw emn egg emp ehd+epg 44z ego ego ego ego elf ejo egg emz
23q en7 en2 en3 en3 en2 egg en7 en7 en7 en7 enb enb emm ell enf eng epd em6 egg enk ej0 egg epv ers eod er2 egg elw ehe g epe eo1 enx ep6
enz eru eru ejd ejq elw ep5 epz ejo en0 f eo8+eqo eob er2 y egg egg et3 ehd ejo eoj eok ekw epq eo2 eoo eoo eqe eph elw ell ell eod elw eju
er2 elw eq0 ejo esf ej0 ep4 ep4 g eq5 elw er2 em6 enk epm h f epe epf eph esx el6 eh5 ein+ejo ej0 esx eh2 eh9 ejx el6 emq enk epu+eqk epv
eqm+ekw eq1 epd ej4 epx elw enw eq5 egg eq5 egg eq7 j ell h enw er2 egg eqe eqf+eh0 ejo eqe egg eqj egk+em6 enw+1ux elb elw er2 ej1 eru ekw
elw ejs eo1 h eqh en0 eqy emr er2+2kr elw elw 23q elw emq esx eky ejv eo4 eqi ejp erc erc g erf erg erh+1o7 erg erj erm erg g ern er2
err+eqo elw eq2 6rx h eoa ep7 eqt erk ery+1o7 eqa eqe egr eq1 ejo ejd+es4 es5 eql ek8 eq1 enw+1ux ejo er2 454 eh3 eq5 ej4 ek4 eq2 eh3 et2
ehi 652 esm esn eso eso eq5 epd eky est egg esx eqj dct env epk esx eq5 eij h h dnq t t et6 etb et6 et6 t etd et6 t etg etg t t et6 etl t
exv 4is et6 etq etq etb ev8 etb etc etw etx etx etc eu0 eu0 et6 et6 eu4 et6 eye eye eyg eu9 et6 eub eub eud eub eub eub eub ewi eub eub eub
ewi ewi ewi eub eub eub eub eub 13 euv euw euw euw euw et6 ev1 euw ew5 ew3 ev7 et6 ev1 ev8 etu ev9 ev9 ev9 ev9 ev9 ev9 etu et6 et6 exa exa
evl evi evi et6 exa exa exa exa exa et6 et6 ev2 4f1 gp ew2 evz 13 ev2 ew3 ew4 ew4 ew5 ev5 ew8 ev2 ewe+ew7+ev4+ev5 exl ew6 ew3 ewe+ev5 eyg
et6 et6 et6 et6 euv et6+3cn ewm ewl et6 ewp ewq ewq ewq ewq ewq ewq et6 ewq ewq ewq ewq ewq ewq et8 ex4 et6 ex6 euv euv etp exa exb euv euv
euv et6 exg exg exg exg et6 et6 exm et6 t ew2 exq etl etl ext et7 et6 et6 ev2 exy exy ey2 exw 4kz 4kz 13 ey2 et6 ey2 ey2 etd etd etj etk ew2
ezh ew2 eyg eyg eyg eye 13 et6 eyl eyn eyn eyn eyq eyn eyl eyl eyl eyn ezd ezd ezd ezd ezd ezd ezd ezd ezd ezd ezd ezd ezd ez8 ez8 4is dug
eyl et6 ezf ex6 eta ezi ezi ezi ezl et6 et6 et6 et6 ev6 ew2`;
export const KIND_NOUNS = `a:dpo a-bomb:1ko aalto:bd7 aaron:bd8 ab:56s abandon:3mj abandonment:8l+2g abasement:ebq abator:7tu abattoir:1i2 abbe:7tv abbess:7tw
abbey:1i3 abbot:7tx abbreviator:7u1 abdias:ckc abdicator:7u6 abdomen:480 abductor:9fr abecedarian:7u7 abel:bd9 abelard:bda abenaki:7d0
aberrant:7u8 aberration:eet abetter:7u9 abettor:7u9 abhorrer:7ua ability:40w+49z abiogenist:7ub abjection:ebq abjurer:7ty abkhas:7cj
abkhasian:7cj abkhaz:7cj abkhazian:7cj ablation:g5 abm:1jm abnaki:7d0 abnegator:7tz abnormality:ees abode:6q8+22k abolition:9b
abolitionist:7uc abomination:7ud abominator:7u0 aboriginal:7b9 aborigine:7b9 abortion:9g abortionist:7uf abraham:bdb abreaction:a9
abridger:7u1 abridgment:500 abrogator:7ug abruptness:3nz abscess:e7u abscissa:4px absconder:7u3 abseiler:7uh absence:e0t+17a absentee:7ui
absenteeism:17b absolute:4kl absolutist:7u4 absolver:7u5 absorbency:3oz absorption:djv+djw abstainer:7ul abstention:3mc abstinent:7uk
abstract:4kk abstracter:7u2 abstraction:4kk+g3+4h0 abstractionism:1i4 abstractionist:7um abstractor:7u2 abstruseness:3j4 absurdity:53b
abundance:3wv abuse:h4 abuser:7un abutter:7uo abyss:717 academic:7uq academician:7ur academicianship:lr academy:6j7 acadian:7hn acapulco:6vu
acceleration:3up+db+eyx accelerator:1i6+1i5 accent:5jn accenting:18r acceptance:4sa+7n+dze access:40b+409+1i7 accessary:7us
accessory:1i9+1i8 accident:5r5+5r4 accommodator:9x4 accompaniment:5qc+5g3 accompanist:7ut accompanyist:7ut accomplice:7uu accomplishment:17
accordance:5lm accordionist:7uv accoucheur:9x8 accoucheuse:9pl account:519+55x+dz5 accountant:7ux accounting:589+4by+m9 accouterment:1i9
accreditation:13a accretion:djx acculturation:12v accumulation:djx+6at+ey accumulator:8fc accuracy:3i9+3ia accusation:5om accused:7uy
accuser:7v0 ace:dr6+1ib acetone:eh1 acetonemia:e7e achaean:7mm achaian:7mm ache:e83 acheson:bdc achievement:17 achiever:7v2 achomawi:7d1
acid:eh7 acidity:3rm ack-ack:1jk acolyte:7v3 acoustician:7v4 acquaintance:4it+dz7+7v5 acquiescence:ea4+5lj acquirer:7v6 acquisition:3i
acre:dor acreage:3xs acres:dez acrobat:7v7 acrobatics:ht act:51q+x+5f4 acting:kf actinometer:1id action:1a active:ekv activism:4lx
activist:9pr activity:gp+e3f+dk6 actor:7v9 actress:7vb actuality:e0i actuary:au3 ad:5pd adam:79g adams:bdd adaptation:4yy adapter:80f
adder:7vc addict:7ve addition:1ie+ei additive:1if addle-head:ant addlehead:ant address:4x7 addressee:7vf adducer:7vg adenauer:bde
adenoma:e72 adept:7v1 adequacy:3hp+3ws adherence:165 adherent:8pa adhesive:ej6 adieu:53y adios:53y adjective:4wc+4w7 adjournment:8w
adjudication:t5 adjudicator:7vh adjunct:718 adjuster:7vi adjustment:5ub+8e adjustor:7vi adjutant:7vj adman:7vz administration:135+6f2+o6
administrator:7vm+7vl admiral:7vn admiration:609 admirer:ax9 admission:184 admonisher:7vq admonition:55m ado:kx adolescence:eug
adolescent:7vr adonis:9m8 adoptee:7vs adopter:7vt adoption:7n adorer:7vo adrian:c06 adroitness:4b7 adulator:8yo adult:79p+18z adulterer:7vu
adulteress:7vv adulthood:eur advance:5y0+5tq advancer:7vw advantage:3z8 advent:24 adventist:7hu adventure:qt adventurer:79q adventuress:7vx
adverb:4w8 adversary:7vy adversity:edd advertisement:5pd advertiser:7vz advertising:5pd+11r advertizer:7vz advice:55k advisability:3zj
advisee:7w0 adviser:7w1 advisor:7w1 advocacy:169 advocate:7w2 advocator:7w2 aegean:719 aegis:16b aeolian:7mn aeon:78k aeration:djy
aerator:1ih aerial:l8 aerialist:7v8 aeronaut:81x aerophile:7w5 aeroplane:1is aerosol:d71 aeschylus:bdf aesop:bdg aesthete:8ut
aesthetician:8uu aetiologist:8v2 affair:4ca affairs:4cb affect:5yv affection:63y affiant:7w6 affidavit:587 affiliate:7w7 affiliation:dz8+112
affine:7w8 affinity:d74 affirmation:57y affirmer:80z affluence:eea affluent:7w9 affront:16s afghan:1ii afghanistani:7j3 aficionado:7wa
aflatoxin:ejh africa:71a african:7c7 african-american:7cd afrikander:7c9 afrikaner:7c9 aftereffect:d6n afternoon:evn agassiz:bdh agate:ejc
age:3of+ey2 aged:6a9 agee:bdi agency:6kk+6d8 agenda:4m6 agent:71b+7wc agent-in-place:7wd aggeus:c08 agglomeration:6ay agglutination:dk0+djz
agglutinin:ere aggravator:7wf aggregate:31d aggregation:6at aggregator:8fd aggression:3bs+646+wg aggressiveness:3jw+646 aggressor:81h+7wg
agitation:e9m agitator:7wh agnate:9g2 agnostic:7wi agony:5zx+e84 agreement:59o+3e3+e1c agricola:bdj agriculturalist:7wk agriculture:11x+ur
agriculturist:7wk agrippa:bdk agrippina:bdl agronomist:7wl ague:e4z ahab:bdm aid:3z6+15t+dfo aide:7vj+7wm aide-de-camp:7vj aiken:bdn
ailey:bdo ailment:e4q aim:4p2+4oz+re aimlessness:407 air:emn+6tz airbus:1ij aircraft:1ik aircraftman:7wn aircraftsman:7wn aircrewman:7wo
airflow:5we airframe:1io airgun:1ip airhead:7wp airliner:1iq airman:81x airplane:1is airport:1it airs:3hh airship:1iu airspeed:eza
airway:1ir airwoman:81y aisle:1ix+1iw akhenaten:bdp akhenaton:bdp al-hakim:be1 al-haytham:be2 alabama:6yr alabaman:7rf alabamian:7rf
alabaster:eik alaric:bdq alarm:623+1iy alarmist:7wq alaska:6yt alaskan:7rg albanian:7j5 albany:6zx albee:bdr albers:bds albert:bdt
alberti:bdu albino:7wr album:52m+1iz albumin:ejr alcaeus:bdv alcalde:7ws alcazar:1j0 alchemist:7wt alcibiades:bdw alcohol:699 alcoholic:7wu
alcott:bdx alderman:7wv alehouse:1j1 alerting:e48 alertness:4e8 aleut:7ww aleutian:7ww alexandrian:7wx alexic:7wy alfred:bdy algae:19q
algebraist:7x4 alger:bdz algerian:7j6 algonkian:7d2 algonkin:7d2 algonquian:7d3 algonquin:7d3 algren:be0 alhacen:be2 alhambra:1j2
alhazen:be2 ali:be3 alibi:58f alien:8zd alienation:60c alienator:7wz alienee:7x0 alienist:7x1 alienor:7x2 alignment:6jg+3ve aliquot:dqu
aliterate:7x3 alkali:ehc alky:7wu alkylbenzenesulfonate:ejg all-rounder:7xa allayer:aea allegation:5op+57t allegiance:15r allegoriser:7x5
allegorizer:7x5 allegory:4xq allen:be4 allergist:7x6 alleviator:7x7 alley:1j3 alleyway:1j3 alligator:eki+1aw alliterator:7x8
allocation:dgn+115 allocator:7x9 allotment:dgn allowance:dgi+dgs+dfz allusion:59j ally:6jl+7xb almoner:7xc almoravid:7i7 almsgiver:7xe
aloes:1j4 aloneness:39w alonso:be5 aloofness:60q alpha:5ba alphabetiser:7xd alphabetizer:7xd alpinist:7xf alsatian:7xg also-ran:9k5
altaic:7j7 alteration:5r2+8e altercation:5ly alternate:axj alternative:4hf altitude:3xx alto:7xh altoist:7xi altruism:3jo altruist:a3o
aluminum:ehn alumna:7xj alumnus:7xj alundum:em5 alveolus:46w amah:bae amalgamator:7xl amanuensis:au9 amateur:7xk amateurishness:4be
amati:be6 amazement:613 amazon:7xm ambassador:7xn ambassadress:7xo amber:3qd ambiance:efc ambiguity:530 ambition:5z8 ambler:aii ambrose:be7
ambulance:1j5 ambuscade:180 ambush:180 ambusher:7xp ameer:8td amendment:187 america:6yl american:7rc americana:1j6 americanism:3m2
amerindian:7cy amhara:7lq amigo:7xq aminomethane:eha amir:8td amish:7hr amity:3bo ammo:1j7 ammoniac:ejy ammunition:1j7 amnesiac:7xr
amnesic:7xr amora:7xs amoralist:7xt amorist:7xu amos:be8 amount:dhn+3wk+13 amp:dp7 amphibian:1j8 amphibology:532 amplification:ex
amplifier:1j9 amplitude:5xz amputator:7xv amputee:7xw amsterdam:6xq amulet:1ja amundsen:be9 amusement:5zm+hg anabaptist:7hp
anachronism:ew1+1jb anaconda:1b3 anaesthesia:e3w anaesthetist:7yb anagnost:7xx analogist:7xy analogue:3fj analogy:4h1+nn analphabet:7xz
analphabetic:7xz analysand:7y0 analysis:mz analyst:7y2 analyticity:415 analyzer:1jd ananias:79t anaplasmosis:e7a anarchist:7y3 anarchy:e1f
anasazi:7d4 anastomosis:41x anathema:7y4 anatomical:5kh anatomist:7y5 anatomy:4ql+418+ng anaxagoras:bea anaximander:beb anaximenes:bec
ancestor:7y6 ancestress:7y7 ancestry:6e6 anchor:1je+4dg anchorite:aed anchorman:7y8 anchorperson:7y8 ancient:7y9 ancistrodon:1b7
andersen:bed anderson:bee andorran:7j9 andrena:1et andrew:bef andrews:beg androgyne:98l anecdote:5nu anecdotist:7ya anemia:e6k
anesthesiologist:7yb anesthetist:7yb angel:78p anger:61t angevin:7me angevine:7me angiologist:7yd angle:dxf angledozer:1jf angler:7yf
anglican:8hp anglo-american:7re anglo-indian:7l8 anglo-saxon:7l7 anglophil:7yg anglophile:7yg anglophilia:60a anglophobe:7yh angolan:7ja
angolese:7jb angst:62l anguillan:7jc anguish:5zz+ecb animal:c animator:8ts animist:7yi animosity:645 anion:71d anionic:ehb ankle:48w
annalist:7yj annamese:7sn anne:beh annihilation:8z+5sp annihilator:7yk anniversary:exy annotator:7yl announcement:57o+58p announcer:7yn
annoyance:e9t+61z annoyer:azj annuitant:7yo anode:1jh anointer:7yp anomalist:79r anomie:ead anonymity:eba anorectic:7yq anorexia:e4s
anorexic:7yq anouilh:bei anselm:bej answer:58n+58j+5mp answerer:aex ant:1ev antagonist:7vy antares:71e anteater:1ha antecedent:7y6+5si
antediluvian:7yr antelope:1h2 antenna:1ji anterior:43p anthill:71f anthologist:7ys anthony:ben anthropoid:7yt anthropologist:7yu
anthropology:4rc anthropophagite:8a2 anthropophagus:8a2 anti:7yv anti-american:7yw anti-catholicism:4tm anti-intellectual:a3s
anti-semite:7z1 anti-semitism:4sp antiaircraft:1jk antibody:erc antichrist:bek anticipant:7yx anticipation:61a+4o0+4gr anticipator:7yx
anticoagulation:oc antifeminist:8ck antigen:ern antigonus:bel antiguan:7jd antinomian:7yy antipathy:60e antipope:7yz antiquarian:7z0
antiquary:7z0 antique:9xx antiquity:ey1 antiredeposition:dk1 antiserum:44y antithesis:dvs antoninus:bem antonius:ben antony:ben anvil:1jr
anxiety:e90+62f anzac:7z2 aorta:44c apache:7de apartment:1js apc:1ke ape:1hj ape-man:9qo aper:8in aperture:1jv apex:6up aphakic:7z3
aphasic:7z4 aphorist:7z5 apiarist:84k apiary:1jw apiculturist:84k aplomb:3nj apogee:ezg apollinaire:beo apologia:58e apologist:7z6
apology:548 apostate:8o4 apostle:7z9 apothecary:a3m apotheosis:9r0 appalachian:7za appalling:5qe apparatchik:7zb apparatus:1jx
apparition:793 appeal:5m5+3d8+154 appearance:3ck appeaser:7zc appellant:7zd appendix:4yi appetite:5za applauder:8dy applause:56f apple:67l
applejack:69o appleton:bep applicability:dtu applicant:79u application:vz+517 applicator:1k2 applier:79u appointee:7zf+79v appointment:75
appraisal:4f6 appraiser:7zj appreciation:4i9+4fm appreciator:7zl apprehender:9gj apprehension:628+4i7 apprentice:7zi apprenticeship:ls
approach:vn+bf appropriation:dgo appropriator:7zm approval:16e+608 approver:7zn approximation:4i3+3fd april:ewu apron:1k3 aptitude:4a8
aquanaut:aor aquarius:7tt aquinas:beq arab:7pr arabian:7pr arabist:7zo arafat:ber aragon:bes aramaean:7zp aramean:7zp arapaho:7df
arapahoe:7df arawak:7zq arawakan:7zq arb:7zs arbiter:7zt arbitrager:7zs arbitrageur:7zs arbitrator:7zr arboriculturist:8zh arborist:b3m
arc:d9m arcadian:7mu arch:dxe+48s archaeologist:7zy archaist:7zu archangel:78q archbishop:7zz archdeacon:7zv archduchess:7zw archduke:7zx
archeologist:7zy archer:800 archimandrite:7tx archimedes:bet architect:801 architecture:1k6+4r7+m6 archives:52n archivist:802 archpriest:803
arctic:6oh ardor:64n area:6oi areaway:1k8 arena:eey arendt:beu areopagite:804 argentinian:7je argive:805 argon:eho argonaut:79w argot:5kr
arguer:8mv argument:54s+5lw arianism:4s7 arianist:806 aricara:7dg aridity:3yl aries:7tl arikara:7dg aristarchus:bev aristocracy:6lp+6lo
aristocrat:807 aristophanes:bew aristotelean:808 aristotelian:808 aristotle:bex arithmetic:4ps arithmetician:809 arius:bey arizona:6yu
arizonan:7rh arizonian:7rh arkansan:7ri arkansas:6yw arkansawyer:7ri arm:48e armadillo:1h9 armament:1k9 armchair:1kb armenian:7j8 armful:dsb
armiger:80a armin:bez arminian:b58 arminius:bf0 armoire:1kc armor:1kd armor-bearer:80a armorer:80b armourer:80b armpit:47k arms:37n
arms-runner:95x armstrong:bf2 army:6g9 arnold:bf3 aroma:3qx arouet:d2i arousal:9y arouser:b8y arp:bf4 arquebus:1kg arrangement:4hr+6a1+4f1
arranger:9yt array:6a2+5cb arrest:3w arrhenius:bf5 arrival:21+22+80g arriver:80g arriviste:b5h arrogance:3mo arrogator:80h arrow:5b4
arrowsmith:80i arroyo:71h arsenic:ekp arsonist:80j art:1kh+vc artaxerxes:bf6 arteriole:44d arteriolosclerosis:e5e artery:44b arthritic:80m
arthritis:e6h arthur:bf7 article:4um+k articulation:5jp articulator:80n artifact:j artifice:7f artificer:9dt artillery:1ki+6lq
artilleryman:80o artisan:8k5 artist:80q artiste:80r artistry:4az arts:4rg aryan:7cb asanga:bf8 ascendancy:ebr ascender:80s ascetic:7ul
asch:bf9 ash:ekq+dc9 ashe:bfa ashkenazi:79x ashton:bfb ashurbanipal:bfc asia:71i asian:7cs asiatic:7cs asimov:bfd asker:9d0 aspect:4kg+3ey
asphalt:ekr aspirant:7zh aspiration:3jv aspirer:7zh aspirin:1kk ass:485+80t ass-kisser:ay4 assagai:1kl assailant:81h assamese:7h2
assassin:80u assassinator:80u assault:wt assaulter:81h assay:4fe assayer:80v assegai:1kl assemblage:6bp+2b4+170 assembly:1km+uk+264
assemblyman:80w assemblywoman:80x assent:5lj assenter:80y asserter:80z assertion:57q+5mv assertiveness:3zw assessee:810 assessment:4f6
assessor:az8 asset:3z4 asseverator:80z asshole:811 assiduity:3lf assignee:812 assigning:77 assignment:ot+525+77 assignor:813 assimilator:9hy
assist:15t+l3 assistance:15t assistant:814 assizes:6kd associate:815 association:6cx+110+ean assortment:6m0 assumption:58z+4li assurance:4do
assurbanipal:bfc assyrian:7cm+5ek assyriology:4re astaire:bfe asterisk:5b7 asthmatic:816 astonishment:613 astor:bff astrogator:817
astrologer:818 astrologist:818 astronaut:819 astronomer:81a astronomy:4qw astrophysicist:81b astrophysics:4qx asurbanipal:bfc asymmetry:3v1
asynchrony:dvf at-bat:ik atakapa:7d5 ataturk:bfg athabascan:5cv athabaskan:7d6 athanasius:bfh athapascan:7d6 athapaskan:7d6 atheist:81e
athelstan:bfi athenian:7mq athens:6w7 athlete:81f athleticism:3td athletics:jw atlanta:6z6 atlantic:71j atm:dq6 atmosphere:efc+dq6+6oj
atom:ehe atrophy:e8q atsugewi:7dh attacapan:7d5 attache:81g attachment:63z+1kp attack:wr attacker:81h attainment:2w+23 attempt:qj
attempter:b3t attendance:178 attendant:81i attendee:79y attender:97p attention:4e3 attestant:bbn attestator:bbn attester:81j attestor:bbn
attic:2g5 attica:6w8 attila:bfj attire:1kr attitude:4s9 attlee:bfk attorney:9ht attracter:8qv attraction:d73+53l+3d9 attractor:8qv
attribute:4kd+o auberge:2bk auchincloss:bfl auctioneer:79z audacity:3l3+3jy auden:bfm audience:6h4 audile:97q audit:djm auditor:97p
auditorium:1kt audubon:bfn aug:ewz augur:81k august:ewz augustine:bfo augustinian:bat augustus:bfp aunt:81l auntie:81l aunty:81l
aurelius:bem aureomycin:1v8 auspex:81k aussie:7jf austen:bfq austerity:3mb austin:70h australia:6wp australian:7jf austrian:7jh
austronesian:7jg auteur:81m authenticator:7zk authenticity:3ha author:bcj authoress:81n authoriser:81r authoritarian:81o authorities:6cz
authority:40q+81q authorization:52e authorizer:81r authorship:v8 auto:1t5 auto-mechanic:81v autobiographer:81s autochthon:7ue autocrat:b4r
autodidact:81t autofluorescence:d77 autogiro:1ku autogyro:1ku autoloader:1kv automatic:1kx automation:4a automaton:81u automobile:1t5
autonomy:e2o autopsy:66 autumn:exh auxiliary:7wm avail:3yq availability:3ef avarice:q1 avatar:a3a avenger:81w avenue:vp average:4q8
averroes:bfr aversion:60e aviary:1kz aviation:6na aviator:81x aviatress:81y aviatrix:81y avicenna:bfs avocado:67x avogadro:bft avoidance:8k
avower:81z awakening:18i award:3t awarding:3t awareness:4ch awe:615 awfulness:3h8 awol:7uj ax:1l1 axe:1l1 axiom:5kk axis:4pu axle:1l2
ayah:820 ayatollah:821 azerbaijani:7qr azimuth:dxj aztec:7d9 b:19f b-girl:857 baas:822 babbler:8ch babe:824 babel:343 baboo:823 babu:823
baby:824 baby-sitter:828 babylonian:7cl babyminder:827 babysitter:828 bacchanal:af6 bacchant:af6 bacchante:829 bach:bfu bachelor:82a
bachelor-at-arms:9gd bachelorette:82b back:482 back-number:977 backbencher:82d backbend:hu backbiter:8n2 backbone:4dg+3t5 backdrop:1l6
backer:7yc background:3o8+4n9+4j8 backing:168+1l7 backlog:6au backpacker:82e backscratcher:82f backslapper:82g backslider:adg backstage:38p
backstop:8bc backstroker:82h backwoods:6ol backwoodsman:90l backyard:1l9 bacon:66l bacteria:19e bacteriologist:82i bad:3yf badaga:7h4
badge:5c4+4kh badger:7si badgerer:97z badness:3yf baeda:bgz baedeker:bfv baffled:6aa bag:1la+dry+1mj baggage:1ld baggageman:82l bagger:9zw
bagman:b3i bagnio:385 bagpipe:1le bagpiper:a4p bahai:82m bahamian:7ji bahraini:7jj bahreini:7jj bailee:82n bailey:bfw bailiff:82o bailor:82p
bairn:82q bait:4di baker:82r bakunin:bfx balance:e38 balancer:82s balanchine:bfy baldhead:82t baldpate:82t baldwin:bfz baldy:82t bale:1lf
balenciaga:bg0 balfour:bg1 bali:6xd balinese:5ds balkan:7mf balker:82u balkiness:3no ball:1lg ball-breaker:82v ball-buster:82v
ballad:5gv+4xz balladeer:8kp ballast:1lh ballerina:82x ballet:k1+5h4 balletomane:82z balloon:1lj+1lk balloonist:830 ballot:505+7v
ballpark:1ll ballplayer:831 ballroom:1lm ballyhoo:5pc balsam:da8 balthasar:bg2 balthazar:bg2 baltimore:6zl balustrade:1lx balzac:bg3
bambino:b1s ban:521 banana:dcb+67u band:6hv+6i9 bandage:1lq banderilla:1lr banderillero:834 bandit:839 bandleader:83a bandmaster:83b
bandoleer:1ls bandsman:83c bandstand:1lt bandwidth:dnw bang:5wm+5uo+425 banging:5up+14t bangladeshi:7jk banister:1lx banjo:1lv bank:71m+6mv
banker:83d bankhead:bg4 bankrupt:83e bankruptcy:edj+edi banks:bg5 banner:1lw banneret:9ge bannister:bg6 banquet:6ii banshee:790
bantamweight:83f banter:59v banting:bg7 bantu:7jo baptist:83g bar:1mg+1lz+1ly baraka:bg8 barany:bg9 barb:59l barbadian:7jv barbarian:aij
barbarossa:bvw barbell:1m1 barber:bga barbital:1m2 barbiturate:1m3 bard:83h bardeen:bgb bareboat:1m4 bargain:59p bargainer:b2n
bargaining:5kf barge:1m5 bargee:9iz bargeman:9iz baritone:83j barium:ehp bark:del+5uq+1m6 barkeep:83t barkeeper:83t barker:83k barkley:bgc
barley:68c barmaid:83l barman:83t barn:1m7 barnburner:83m barnful:dsc barnstormer:83n barnum:bgd barnyard:1m8 baron:83p baroness:844
baronet:83q barony:df3 baroreceptor:43e barouche:1m9 barque:1m6 barrack:1ma barrage:5ho+xd barrater:83r barrator:83r barrel:1mc+1mb+dxy
barricade:2sr+1me barrie:bge barrier:1mf+4da+71n barrister:83s barrow-boy:8j8 barrow-man:8j8 barrymore:bgf bart:83q bartender:83t
barterer:83u barth:bgg barthelme:bgh bartholdi:bgi bartholin:bgj bartlett:bgk bartok:bgl baruch:bgm baryshnikov:bgn barytone:83j
base:1mk+265+1mj baseball:iv baseline:dvp basement:1mo bash:5wm basileus:83w basilica:1mq basin:1mr basis:dtl+4hn basket:1ms+dsd
basketball:iy basketeer:83x basketmaker:83y basketweaver:83y basotho:7jl basque:7jm bass:3r8+5g4 bassinet:1mv bassist:840 basso:83z
bassoonist:841 bastard:811 baster:843 bastion:6dk bat:1e4+ik batch:6m3 bath:1mw+ah bather:axx bathhouse:1my bathing:hd+ad bathos:5hc
bathrobe:1mz bathroom:1n0 bathsheba:bgo bathtub:1n1 batman:845 baton:1n2 batsman:847 batswana:7jt battalion:6gq batter:847 battery:6ls+1n3
batting:5a battle:w5 battle-ax:1n4 battle-axe:848 battlefield:6oq battlefront:6r4 battleground:6oq battler:8fr battleship:1n5
battlewagon:1n5 batwing:1n6 baudelaire:bgp baulker:82u baum:bgq bavaria:6w3 bavarian:849 bawd:aa7 bawdyhouse:385 bawler:ag2 bay:71p
bayard:bgr bayes:bgs bayonet:1n7 bazaar:1n8 bb:1n9 beach:71q beachcomber:84a beachhead:6v6 beacon:5pz bead:1na beadle:84b beadsman:84c
beak:1bc+1bb beam:5ae+1nc+d79 bean:67c beanfeast:6il bear:1e3 beard:42a bearer:8az+9p0 bearing:dtw+6ut+3nr beast:c+84d beat:6or+5w8+5hu
beater:84e beating:14u beatnik:84f beau:87h beaumont:bgt beautician:84g beauty:3d1 beauvoir:bgu beaverbrook:bgv bechuana:7jt becket:bgw
beckett:bgx becquerel:bgy bed:1nd bed-and-breakfast:1nf beda:bgz bedding:1ng bede:bgz bedesman:84c bedfellow:84h bedground:6ok bedlamite:9kk
bedouin:84i bedpost:1nj bedroom:1nk bedside:6tv bedstead:1nn bedtime:evr beduin:84i bedwetter:84j bee:1em beebread:eku beech:dc5 beecher:bh0
beef:1gs+66e beefeater:bcx beehive:1np beekeeper:84k beer:69c beerbohm:bh1 beethoven:bh2 beetle:1ef begetter:8x1 beggar:84l beggarman:84m
beggarwoman:84n beggary:5m7 begin:bh3 beginner:9wd beginning:5qs+eye+4l0 beguiler:8mz beguine:ao7 begum:84o behalf:op+3yc
behavior:16l+e3g+3n6 behaviorist:7a0 behaviourist:7a0 behemoth:92p behind:485 behmen:bii beholder:7br behrens:bh4 behring:bhj being:e0h+7
belch:4r belching:4s+4r beldam:96a beldame:96a belfry:1sg belgian:7jw belief:4no+4md believer:84s+84p belisarius:bh5 bell:1nr bellarmine:bh6
bellarmino:bh6 bellboy:84t belle:84u bellhop:84t belligerent:8fr bellini:bh7 bellman:84t belloc:bh8 bellow:5iw bellower:ag2 bellwether:84v
belly:480+47w bellyacher:bak belorussian:7ka beloved:84w belshazzar:bh9 belt:1nu+1nt+6ov bench:1nw benchley:bha bend:dwo+5rr+1nx
benedick:84x benedict:bhb benedictine:90j benediction:zb benefactor:7a1 benefactress:7a2 beneficiary:84y benefit:dgw+3ya benet:bhc
bengali:7jn beninese:7jx bennett:bhd bennington:70m bent:4sh bentham:bhe benton:bhf bequest:dfl berber:84z bereaved:850 bereavement:e2h
berg:740 bergman:bhg bergson:bhh beria:bhi bering:bhj berk:851 berkeley:bhk berlage:bhl berlin:6w2 berliner:7su berlioz:bhm bermudan:7jy
bermudian:7jy bern:6yf bernard:bhn bernhardt:bho bernini:bhp bernoulli:bhq bernstein:bhr berra:bhs berry:67m berserk:852 berserker:852
berth:lq bertillon:bht bertolucci:bhu beryllium:ehq berzelius:bhv besieger:853 bessel:bhw bessemer:bhx best:5g bestowal:11a bestower:8q9
bet:dhy beta:5bb bethe:bhy bethel:1nz bethune:bhz betrayal:pp betrayer:9cr betrothed:854 better:3yd betterment:5tq bettor:855 beverage:695
beveridge:bi0 bevin:bi1 bevy:6mr bewilderment:4cz bey:856 bhutanese:7jz bhutani:7jz bias:4sm bible:4zt bibliographer:858 bibliography:50i
bibliophile:859 bibliopole:85a bibliopolist:85a bibliothec:9ip bibliotist:85b biceps:48y bickering:5lz bicycle:1o0 bicycle-built-for-two:1o1
bicycler:8lg bicyclist:8lg bid:5l9+qk bidder:85c bidding:5l9 bierce:bi2 bigamist:85d bigot:85e bigwig:9fx bike:2jn biker:8lg bile:453
bilharziasis:e6f bilingual:85g bilingualist:85g bill:51w+51e billion:drw billionaire:afk biloxi:7di bimbo:85h bimetallist:85i bin:1o2
binder:1o3 binding:3da+1o4+o8 binet:bi3 binger:8k3 binoculars:1o5 binomial:4qc bioarm:1o7 bioassay:4fg biochemist:85j biographer:85k
biography:51a biologist:85l biology:4qe biomedicine:4qh biophysicist:85m biopsy:4fh bioscope:1o6 bioweapon:1o7 biplane:1o8 birchbark:1o9
bird:1a3 birdbath:1oa birdbrain:ant birder:85n birdhouse:1ob birefringence:d9d birmingham:6ys+6wz birth:eu7+5s4 birthday:exz birthplace:6ox
birthright:3o9 bisayan:b7o biscuit:66u+65w bisexual:85p bishop:85q bishopry:lt bismarck:bi4 bistro:1od bit:ds5 bite:e7m+65c biter:85r
bitterness:647 bitters:69m bivouac:1se bizet:bi5 blabber:9cr blabbermouth:az7 black:3q0 blackbeard:cy9 blackberry:67o blackboard:1oe
blackening:b6 blackfoot:7dj blackfriar:bar blackguard:89i blackleg:aip blackmailer:85s blackness:3q0+e1z blackout:eyp+e20 blackshirt:85u
blacksmith:85v blade:de8+85w+71u blair:bi7 blake:bi8 blame:5os+575 blandness:3a9 blanket:1of blare:5ur blaring:5ur blasphemer:85x
blasphemy:5j2 blast:5j+5uo blaster:85y blatancy:3du blaze:dk2+5rg+p1 bleach:3q3 bleacher:85z bleachers:1og bleat:5ut bleb:46p bleeder:98g
blemish:3dd blend:5um blending:fk bleriot:bi9 blessing:16e bligh:bia blight:egc blighter:a3f blimp:8fi blind:6ab blindness:e5r blinker:1oi
blitzstein:bib blixen:br7 blizzard:d9l bloat:e7x blob:dyd bloc:6f8 bloch:bic block:1oj blockade:w6 blockade-runner:1ol blocker:860
blockhead:8rs blogger:861 blok:bid bloke:8c9 blond:862 blonde:862 blood:44t bloodhound:1dl bloodmobile:1on bloodshed:94 bloodstream:44u
bloom:dk3+daf+euq bloomfield:bie blooming:dk3 blossom:daf blot:3df blotch:3dg blow:14o+5t1 blower:1oo blowfish:685 blowhard:87k blowing:dk5
blubberer:863 blucher:bif bludgeon:1op bludgeoner:864 blue:3qi+1oq+6ob bluecoat:865 bluefish:1hz bluejacket:866 bluenose:7p5 blues:5h0
bluestocking:867 bluff:71v+598 bluffer:868 blunder:3e blunderbuss:1or blunderer:88n blur:4nm bluster:e1i+5cg blusterer:9ka board:6k6+et0
boarder:9jt boarding:2l boardinghouse:1ou boast:5ob boaster:87k boat:1ov boatbuilder:869 boater:1ow boathouse:1ox boating:co boatload:dt1
boatman:86a boatswain:86b bobby:86c bobby-socker:86d bobbysoxer:86d bobsled:1oy bobsleigh:1oy boccaccio:big boche:7st bodice:1oz bodkin:2p9
bodoni:bih body:417 bodybuilder:86e bodybuilding:mn bodyguard:86f boehm:bii boehme:bii boell:bij boer:7c9 boethius:bik boffin:86h bog:71y
bogart:bil bogey:78v bogy:1p0 bohemian:966 bohme:bii bohr:bim boiler:1p1 boiling:dk7 boldness:3l2 boleyn:bin bolingbroke:c23 bolivian:7k0
bolo:1p2 bolshevik:86i bolshevist:86j bolshie:86i bolshy:86i bolster:1p3 bolt:d9s+1p5+1p4 boltzmann:bio bomb:1p6 bombardier:86k bombast:5hw
bombay:6x9 bomber:1p7 bombing:x2 bombproof:1p8 bombshell:86l bombus:1ep bonaparte:ciy bond:d7c+djs+dtn bondholder:86m bondmaid:86p
bondman:86o bondsman:86n bondswoman:86q bondwoman:86p bone:42m+ekd bonehead:8rs bonemeal:el1 bonesetter:86s boneshaker:1pa bonfire:5r9
bonhoeffer:bip boniface:biq bonn:6w4 bonnet:1pb bonney:bir bontemps:bis bonus:4jg boob:8rq booby:8rq book:4z4 bookbinder:86t bookcase:1pd
bookdealer:86u booker:86v bookfair:6mi bookie:86x booking:b2 bookkeeper:86w booklover:859 bookmaker:86y bookman:aja bookmobile:1pe
bookseller:86z bookshelf:1pf bookworm:a2f boole:bit boom:5us boomer:825 boomerang:1pg boon:eda boone:biu boor:a2c boost:160+3wq booster:ax9
boot:1ph bootblack:871 booth:1pj+1pi bootlegger:872 bootlegging:40 bootlicker:7ze bootmaker:873 booty:dfj booze:69l boozer:7wu borate:el2
bordello:385 border:6p3 borderer:874 bore:875 boredom:63m borges:biv borgia:bld born:biw bornean:7k1 borodin:bix borough:6pm borrower:876
borrowing:3r bosch:biy bose:biz bosom:eaf+47q+1pk boss:8zf+877 boston:6zn bostonian:7rj bosun:86b boswell:bj0 botanist:878 botcher:88n
botticelli:bj1 bottle:1pl bottleneck:dym bottom:6p0+6p1 bottomland:720 botulin:eri botulismotoxin:eri boucle:1po bougainville:bj2 bough:des
boulder:721 boulevard:1ky boulevardier:879 boulez:bj3 bounce:3sn+4w bouncer:87a bouncing:5th bound:dy1 boundary:6p2+dy1 bounder:89i
bounds:6p2 bouquet:1pp bourbon:87c bourgeois:891 bourgeoisie:6fi bout:ey4 bow:1pt+1pq+1ps bowditch:bj4 bowdler:bj5 bowdleriser:8w1
bowdlerizer:8w1 bower:1k4 bowie:bj6 bowl:1pw+dxk+1pv bowlder:721 bowler:87d bowman:800 bowstring:1px box:1py+1pz boxcar:1q0 boxer:87e
boy:9lw+87f boyfriend:87h boyhood:eue boyle:bj7 bozo:96o brace:1q2 bracero:87l brachycephalic:87m bracing:1q1 brad:1q4 bradbury:bj8
bradford:bj9 bradley:bja bradstreet:bjb brady:bjc bragg:bjd braggadocio:5oc braggart:87k bragger:87k brahe:bje brahman:87o brahmin:87o
brahms:bjf brahui:7p8 braid:426 braille:bjg brain:466 brain-worker:87p brainiac:92d brainworker:87p brake:1q5 brakeman:87q brakes:1q6
bramante:bjh bramble:de2 branch:6m5+dem+dyo brancusi:bji brand:5bf+4k6+5ai brandt:bjj brandy:69n braque:bjk brass:ejk brasserie:1q9
brassica:dbe brat:b0e braun:bjl bravado:5cg brave:7cz bravery:3kx bravo:80u brawler:87r brazenness:3l4 brazil:6wt brazilian:7k2 breach:38
bread:66p breadth:4a4+3y1 breadwinner:87s break:5u8+5rw+73d breakable:1qb breakaway:ft breakdown:ks breaker:87t breakfast:655 breaking:fc
breakthrough:4ie+6m breakup:8u+5sq breakwater:1qc breast:47p+47s breaststroker:87u breastwork:2mr breath:s6+emo breathing:s3 brecht:bjm
breeches:1qd breechloader:1qe breed:6e5 breeder:87v breeding:3is breeze:d7a bren:1qf breton:7md breuer:bjn breughel:bk4 brevity:5hz+3u9
brewer:87w brewpub:1qh brezhnev:bjo bribe:dgg briber:87x bric-a-brac:1qi brick:1qj bricklayer:87y bricklaying:lx bride:87z bride-gift:dfw
bride-to-be:8xn bridegroom:95a bridesmaid:880 bridge:1qk+1ql+dtq bridged-t:1qm bridgehead:6v5 bridges:bjp bridget:bjq bridle:1qn brief:522
briefcase:1qo briefing:5nr brier:dcn brig:1qp brigade:6gp brigadier:883 brigand:839 brigantine:1qq brightness:3pm brigid:bjq
brilliance:3pn+3it brilliancy:3pu brim:1qr bringing:cr brink:dy4 brinton:bjr bristle:1qs brit:7l3 britain:6wv british:7q8 britisher:7l3
briton:7l3 britten:bjs broad:884 broadcast:4tz broadcaster:885 broadcasting:4uh broadening:go+a3 broadside:5pf broadsword:1qu broadway:701
broca:bjt brockhouse:bju broglie:bjv broiler:1qw broker:7wb broker-dealer:887 brokerage:6dr bronc:1g9 bronchiole:46z bronchiolitis:e66
bronchus:46y broncobuster:893 bronte:bjw bronze:ejl brood:6c8 brooding:dk8+639 brook:722 brooke:bjx brooklyn:6zy brooks:bjy broom:1qx
brothel:385 brother:888 brother-in-law:88a brotherhood:duf+6ds+607 brougham:1qy brow:49m+43t brown:3qn browne:bjz brownie:88b browning:bk0
brownshirt:88c browser:88d bruce:bk1 brucellosis:e5t bruch:bk2 bruckner:bk3 bruegel:bk4 brueghel:bk4 bruise:e7o bruiser:88j brule:7dk
brummell:bk5 brummie:88e brummy:88e bruneian:7k6 brunelleschi:bk6 brunet:88f brunette:88f bruno:cal brush:6ng+1qz brushing:nv
brutality:3ji+h9 brute:84d brutus:bk7 bryan:bk8 bubble:723 buber:bk9 buccaneer:a4r buchanan:bka buchner:bkb buck:364 buckaroo:8jz
buckboard:1r0 buckeroo:8jz bucket:1r1 buckle:1r2 buckshot:1oc buckskin:1ga bucolic:a2b bud:dak+deq buddha:78f buddhist:7ib buddy:88g
budge:bkc budget:dju+djt buff:8wl buffalo:1gy buffer:el3 buffet:1r3 buffoon:8ej bug:1f3 bug-hunter:8u3 bugger:aqq buggy:1r4 bugle:1r5
bugler:88h bugologist:8u3 build:3rp builder:esv building:1r6 buildup:ez bukharin:bkd bulb:de9+2ff+1r8 bulgaria:6vk bulgarian:7k7 bulge:dxn
bulimic:832 bulk:3xc bull:1gq+88j+53d bulldozer:1r9 bullet:1ra bullethead:479 bulletin:55z bullfighter:833 bullfinch:bke bully:88l
bullyboy:88m bultmann:bkf bulwer-lytton:ccl bum:agr+b31 bumblebee:1eq bumbler:88n bumboat:1rc bumpkin:bcz bunch:6b0+6iz bunche:bkg
bundle:6cu+1re bungalow:1rf bungler:88n bunk:1rh+1ny+1rg bunker:1ri bunkmate:88o bunny:88p bunsen:bkh bunt:5h bunter:88q bunuel:bki
bunyan:bkj burbage:bkk burbank:bkl burden:4jm+2fy bureau:6kk+1uy bureaucracy:6ns bureaucrat:88r burger:bkm burgess:bkn burgh:6pl burgher:88s
burglar:88t burglary:qh burgomaster:88u burgoyne:bko burgrave:88v burial:5y8 burk:bkp burke:bkq burma:6vl burmese:7k8 burn:e86+e7p
burner:1rl burnett:bkr burnham:bks burning:fh burns:bkt burnside:bku burr:dbl+1rm burroughs:bkv burrow:724 bursar:88w bursitis:e7b
burst:fe+xe burt:bkw burton:bkx burundian:7k9 bus:1rn busboy:88x bush:de0+6on+6nh bushel:dp0 bushman:88y bushnell:bl0 bushwhacker:992
business:6df+11h+lk businessman:88z businessmen:6eg businessperson:891 businesswoman:890 busker:892 buster:8xb bustle:kx busybody:894
butch:895 butcher:897 butchery:1i2 butler:898 butt:1rp butter:68t butterball:8x5 butterfat:ela butterfield:bl1 butterfingers:89a
buttinsky:89b buttocks:485 button:1rq+2qn buyer:89c buying:3m buzz:5uu+18j bw:wl by-blow:842 by-product:d6p+1rr byelorussian:7ka bygone:eth
bypass:1nv byrd:bl2 byre:1yn byron:bl3 bystander:89d byzantine:7kb c:dqa caaba:2dk cab:1ru cabalist:89f cabana:1rv cabbage:67b cabell:bl4
cabin:1rx+1ry cabinet:1rz cabinetmaker:89g cable:4uv+1s2+1s1 cabot:bl5 cabriolet:1rt cache:1s3 cad:89i cadaver:41a caddie:89j caddo:7dl
cadence:5i9 cadenza:5gp cadet:89k cadger:9rs cadre:6kq+6hy caesar:bl6 cafe:1s4 cafeteria:1s5 caff:1s6 caffer:9fg caffre:9fg cage:1s7+e31
cager:83x cagliostro:bl7 cagney:bl8 cahita:7gi cain:79i cairene:89l caitiff:89m cajun:7ho cakchiquel:7dm cake:1s8 calamity:5rv calapooya:7ej
calapuya:7ej calcification:dk9 calcium:ehr calculation:t3+4i0 calculator:89n calculus:725 calder:bl9 calderon:bla caldwell:blb
calendar:evy+50k calf:1cg caliber:3en+3we calibration:xh calibre:3en calif:89o california:6yx californian:7rk caligula:blc caliph:89o
call:4us+4sf+5iu call-back:4ut call-board:1sa callas:ble caller:89p caller-out:89s caller-up:89q calligrapher:89t calligraphist:89t
callousness:3ka calm:3ni calmness:3ni calorimeter:1sb calpe:6yc calumny:57f calvin:blf calving:dka calvinist:89u calvino:blg camaraderie:3bl
cambodia:6vm cambodian:7kc cambridge:1sc camera:1sd cameraman:89v cameroonian:7kd camion:2gc camp:1se+6o7+1sf campaign:5yo+qx+wm
campaigner:89w campbell:blh camper:89x campfire:5ra camping:zr campmate:89y campus:6p6 camus:bli can:1sh canaanite:89z canada:6wl
canadian:7ke canarese:7h7 canary:8y4 cancellation:9j cancer:e76 candidacy:qy candidate:89w+8a0 candle:1sj candlemaker:8a1 candlewick:1sk
candour:3ls candy:65m candymaker:8h4 cane:1sl canetti:blj caning:387 cannibal:8a2 cannon:1sn cannonball:1so cannoneer:80o canoe:1sp
canoeist:8a4 canon:55g canonist:8a6 cant:53c cantabrigian:7ld canteen:1sr canter:br cantilever:1ss cantle:1st cantor:8db canuck:7kg
canute:blk canvas:1su+1sv canvasser:aqv canyon:726 canyonside:727 cap:1sw capability:40x capacitance:d7b capacitor:1sx capacity:40y+efj+dtc
cape:728+1sz capek:bll capet:bmt capetian:8a8 capillary:1t0 capital:di7 capitalism:6kv capitalist:8a9 capitol:1t1 capo:8aa capone:blm
capra:bln capricorn:7ts capstan:1t2 capsule:1t4+1t3 captain:8ae+8ac+8ad captive:a8z+8ag captivity:e32+e2x captor:7a4 capture:3v+dkb
capturer:7a4 car:1t5 car-ferry:1tc car-mechanic:81v carabao:1gw carabineer:8ah carabinier:8ah carack:1th caravaggio:blo caravan:6mz
caravansary:1t7 caravanserai:1t7 carbine:1t8 carbineer:8ah carbon:ehs carbonate:ele carcass:1bd card:1t9+50c cardboard:elg cardholder:8ai
cardinal:8aj cardiologist:8ak cardiomegaly:e8e cardroom:1tb cards:j4 cardsharp:8am cardsharper:8am carducci:blp care:nt+49y career:ll+bi
careerism:gu careerist:8an caregiver:97o carelessness:3c2+p4 carelian:7lx caress:6d caretaker:8ao carew:blq cargo:1td carhop:8ap carib:7pe
caribbean:729 caricaturist:8aq carillonneur:8ar carioca:7k3 carload:6br carlos:cj3 carlovingian:8at carlyle:blr carmelite:baq carmichael:bls
carnegie:blt carnival:jg carnot:blu caroche:1tf caroler:8as carolingian:8at carolinian:7rl caroller:8as carolus:bmw carothers:blv
carouser:b9m carpenter:8au carpentry:ly carper:8av carpet:2tc carpetbagger:8aw carping:571 carport:1tg carrack:1th carrel:blw carrere:blx
carriage:2mz+1ti carrier:8az+1tj+1il carroll:bly carrottop:ads carry:cu carry-over:4fv carson:blz cart:1tk carter:bm0 cartesian:8b0
carthaginian:7kh carthusian:8b1 cartier:bm1 cartilage:430 cartographer:8b2 carton:dse cartoon:59z cartoonist:8b3 cartridge:1tl
cartwheel:1to+hw cartwright:bm2 caruso:bm3 carver:bm4 carving:1tp casals:bm5 casanova:bm6 case:5ro+dzw+152 caseworker:aqk cash:dj0
cashier:azz cashmere:1tr casino:1ts caspar:bm7 cassandra:79l cassirer:bm8 cassite:5ee cassius:bm9 cast:6ht castanets:1p9 castaway:9zb
caster:7a5 castigation:573 castillian:7mg castle:2mc+1tu castrate:8v5 castrato:8b5 castro:bma casualty:8b6 casuist:8b7 cat:1du catalan:8b8
cataleptic:8b9 catalog:4z9+50l cataloger:8ba catalogue:50l cataloguer:8ba catamaran:1tv catamite:8bb catastrophe:5rv+ede catawba:7dn
catboat:1tw catcall:5ix catch:3zq catcher:8bc catching:5c catechist:8bd catecholamine:eln catechumen:8be category:6cl caterer:8bf
caterpillar:1fd catharsis:a9 cathedral:1ty cather:bmb catherine:bmc catheter:1u0 cathode:1u1 catholic:7hy catholicism:4tl catholicos:8bg
cathouse:385 catkin:daj cattell:bmu cattle:1go cattleman:8bh cattleship:1u2 catullus:bmd caucasian:7ch caucus:6jn cause:5sh+58c+qx
caution:3c0+5o3+49y cautious:6ac cavalcade:6n0 cavalier:8bi cavalry:6lx cavalryman:8bk+8bj cave:72a caveat:5o3 cavell:bme caveman:8bl
cavendish:bmf cavern:72c+72b caviler:ac6 caviller:ac6 cavity:75p caxton:bmg cayuga:7do cc:dp1 cebuan:7ki ceiling:1u4+3xy+554 celebrant:8bm
celebrater:8bm celebration:5y5 celebrator:8bm celebrity:8bn celerity:3ul celibate:8bo cell:1u5+9 cellar:1mo cellini:bmh cellist:8bp
cellulose:elc celsius:bmi celt:7iw cement:elj+eli+ej8 cemetery:6pa cenobite:aee censor:8bq censorship:ro censure:56z census:nq cent:dpy
centenarian:8bs centennial:ey0 center:6pc centerfield:1u6 centerfielder:9zh centering:4e7 centimeter:dpr centralization:17h
centrifugation:dkc centrifuge:1u8 centrist:8bu centurion:8bv century:ewj ceo:8d1 ceramicist:a7f ceramist:a7f cerebellum:46b ceremony:5y6+yu
certainty:4dn+3fy certificate:506 certification:138+54w certiorari:52c certitude:4dp cervantes:bmj cewa:7kl ceylon:6vn cezanne:bmk cfo:8d2
cha-cha:k5 chachka:8bx chadian:7kk chagall:bml chagrin:60x chain:6lc chain-smoker:8by chair:1uc chairman:a8c chairperson:a8c chairwoman:a8c
chaise:1uf chaldaean:8bz chaldean:8bz chaldee:8bz chalet:1ug challenge:dzf+5od challenger:ag0 chamber:1uh chamberlain:bmm chambermaid:8c0
chambers:bmn chameleon:8c1 champ:8c3 champagne:69h champion:8c3 championship:e07 champlain:bmo champollion:bmp chance:eds chancel:1ui
chancellery:1uj chancellor:8c6 chancery:6ke chandelier:1uk chandler:bmq change:5r2+dw1+80 changeling:9bo changer:7a6 channel:4ua+1ul
chaos:e1j chap:8c9 chapel:1um chapelgoer:8ho chaperon:8ca chaperone:8ca chaplain:8cb chaplin:bmr chapman:bms chapter:4yc chapterhouse:1un
character:79k+4ke+39u characteristic:4kf+3ew characterization:5mr charcoal:eiq+1up charcot:bmv charge:wu+52g+dh4 chargeman:85y charger:1g5
chariot:1uq charioteer:8cc charisma:3d7 charity:6md+3k3+11c charlatan:9sa charlemagne:bmw charles:bmx charleston:70q charm:3d8 charmer:apv
charnel:1us charon:781 chart:5et+1ut charter:507 charterhouse:1uu chartist:8ce charwoman:8cf chase:cv chased:abb chaser:abc chasid:978
chassid:978 chastisement:143 chastity:10h chateau:1uv chateaubriand:bmy chatelaine:8cg chatter:5jx chatterer:8ch chattering:5uv chaucer:bmz
chauvinist:8cj chavez:bn0 chawbacon:bcz cheap-jack:9al cheapjack:8cm cheapskate:8cn cheater:8mz chebab:8co chechen:8cp check:div
checkbook:djp checker:8cq checklist:50m checkout:67 checkup:68 cheek:49n cheekbone:42n cheer:56g cheerer:8cr cheerfulness:3ac cheering:5pg
cheerleader:8cs cheese:68u cheesecloth:1uw cheesemonger:8ct cheever:bn1 chef:8ih chekhov:bn2 chekov:bn2 chela:7ii chemical:ell
chemist:8cu+a3m chemistry:4qr cheops:8cv cheremis:7lv cheremiss:7lv cherokee:5d0 cherub:8cw cherubini:bn3 chest:47o chesterfield:bn4
chesterton:bn5 chevalier:bn6 chevaux-de-frise:1uz chewa:7kl chewer:8cz cheyenne:70t+5cw chicago:6zc chicano:7oo chichewa:7kl chichi:8d0
chick:1bn chickasaw:7dq chicken:665+1bm chico:cei chief:97f chieftain:8af chignon:427 child:8d4+8d5 childhood:eud childishness:3ok
chilean:7km chiliast:9q2 chill:3sc+624+e8h chiluba:7jr chimakum:7dr chimariko:7ds chimney:1v2 chimneysweep:8d6 chimneysweeper:8d6 chin:49h
chin-up:ms china:6vo+1v3 chinaman:7ko chinese:5d9 chink:7ko chip:71t+1v4 chipewyan:7dt chippendale:bn7 chippewa:7fg chirico:bn8
chiromancer:a09 chiropodist:8d8 chiropractor:8d7 chisel:1v5 chiseler:8hc chiseller:8hc chit:8d9 chivalry:3nv chloride:er5 chlorine:eht
chloroacetophenone:eh5 chlorobenzylidenemalononitrile:eh4 chlorothiazide:1v6 chlorpromazine:1v7 chock:1v9 chocolate:69v choctaw:7du
choice:4hd+70+4hf choir:6g2 choirboy:8da choirmaster:8db choker:91r cholelithiasis:e5g cholesterol:es6 chomp:se chomsky:bn9 choo-choo:1va
chooser:a4d chophouse:2zk chopin:5q8 chopper:5l choragus:8dc chord:dwy+5bo chore:om choreographer:8dd choreography:k0 chorine:8df
chorister:8de chorus:5ux+6g0+5gw chosen:8dg christ:c60 christendom:6dz christening:z7 christian:7ht christianity:4tk christie:bna
christmas:ewc+ewb christopher:bnb chromatogram:1vc chromatography:dkh chrome:elp chromium:ehv chronicler:8dh chrysanthemum:dbj
chuang-tzu:78g chuck:64u chucker-out:87a chuckle:5jb chukchi:8di chum:88g chump:8dj chunk:6b5 church:6e0+1vd church-state:6fc churchgoer:8dm
churchill:bnc churchman:8e7 churchwarden:8dn churchyard:6tp churl:a2c chute:2mp+1ve chutzpanik:8dk chuvash:7qs ciardi:bnd cicada:1f5
cicerone:8dp cigar:1vf cigarette:1vg ciliate:19p cilium:19v cimabue:bnf cinch:la cincinnati:705 cincinnatus:bng cinderella:8dq cinema:4ue
cinematographer:89v cipher:4u0 circassian:7ci circe:782 circle:dww+6hv+dwx circuit:1vj+cg circuitry:1vk circulation:4tw+d7d
circumference:3wa circumstance:dzv circumstances:ed7 circus:6g4+jn+kq cistercian:b3g citation:56v citizen:8ds citron:67t citrus:67q city:6pe
civilian:8du civilization:6ee claim:57r+57s claimant:8dw clairvoyance:5pr clairvoyant:8dx clam:1d0 clamor:5ur clamoring:5iy clamshell:1d1
clan:6bi clang:5uy clangor:5uy clangoring:5uy clannishness:3mt clansman:9oj clanswoman:9oj clap:5uo clapper:8dy clapping:56f clarence:1vl
claret:3qa clarinetist:8dz clarinettist:8dz clarity:3iz clark:bnh clash:5uy+e1t class:6cl+6hu+6bo classic:1vm+8e0 classicist:8e1
classics:4ru classification:y4+6a3 classifier:8e3 classmate:aji classroom:1vn clatter:5uz claudius:bni clause:4vy+4yb clausewitz:bnj
claustrophobe:8e4 claustrophobia:e9c claw:1eb+2b2+1ec clay:elq claymore:1vo clean:mp cleaner:1vq cleaning:a4 cleansing:a4 cleanthes:bnk
clearance:3vs clearing:6pn clearness:3iz cleat:1vr cleft:dyb clemenceau:bnl clemens:bnm cleopatra:bnn clergy:6eq clergyman:8e6 cleric:8e7
clericalist:8e8 clerk:8e9+ahu clerking:ma cleveland:704 cleverness:4an cliche:5kn click:5uw clickety-click:5v1 client:8la clientele:6m6
cliff:72g climate:ef5+efb climatologist:8ea climax:5wx+4xu+2u clinch:2p cline:bno clinician:8ec clinton:bnp clip:1tn+5rp+1vt clique:6hw
clive:bnq cloak:1vv cloakmaker:8ed clochard:b5z clock:1vw clocking:etr clockmaker:8ee clocksmith:8ee clod:6b5+9kb clodhopper:1qv
cloister:2s1 clone:aft close:eyh closer:8eg closet:1ze+37c+36z closeup:1vy closing:dp closure:bg clot:44v cloth:23x clothes:1jy
clothesbrush:1w0 clotheshorse:1w1 clothesline:1w2 clothier:8eh clothing:1w3 cloud:d7e+72h cloudburst:d99 clover:db5 clovis:bnr clown:8ej+8ei
clowning:jj club:6dw+6hl clubfoot:e6x clubhouse:1w6 cluck:5v2 clue:5as clump:6b0 cluster:6b0 clutch:rc+e43 clutches:rc cm:dpr cnut:blk
co-beneficiary:8f0 co-defendant:8ex co-discoverer:8f1 co-ed:8f2 co-optation:7p co-ordinator:8ij co-pilot:8il co-respondent:8it co-star:8j7
co-worker:8fb coach:8em coach-and-four:1w7 coachbuilder:8en coaching:b1 coachman:8eo coadjutor:7a7 coal:elr coalescence:fm coalition:6jg
coalman:8ep coast:76j coaster:8er coastguardsman:8es coat:1w8 coating:1w9 coattail:1wa coauthor:8et coaxer:bag cobber:8eu cobbler:8ev
cocaine:1wb coccidioidomycosis:e67 coccidiosis:ecm cochimi:7dv cochise:bns cochran:bnt cockatoo:1c0 cockcroft:bnu cockleshell:1wc
cockney:7lk cockpit:1wd cockroach:1f2 cocksucker:8ew coconspirator:8ht coconut:681+680 cocoon:1fi cocopa:7dw cocopah:7dw cocotte:aa7
cocteau:bnv coddler:a0a code:55i codefendant:8ex coder:a9m codetalker:8ey codger:8ez codification:xx+55i cody:bnw coefficient:do3
coenobite:aee coeval:8i0 coexistence:e0n coffee:69z coffeehouse:1s4 coffeepot:1wf coffin:1wg cofounder:7a8 cog:8f3 cognate:9fz
cognizance:4ch cognoscente:8hi cohan:bnx cohesion:eal cohesiveness:eal cohn:bny cohort:6ic coiffeur:8f4 coiffeuse:8f5 coil:1wh coin:dj3
coincidence:5rx coiner:8f7 cold:e64+3sb coldness:4ez+3aa coleridge:bnz colette:bo0 collaboration:15n collaborationist:8f9 collaborator:8h5
collage:1wj collapse:e50+5tx+d6 collar:1wk colleague:8fb collection:6at collective:6d7 collectivist:aqg collector:8fd colleen:8fe
college:6j6 collegian:8fg collier:8eq collins:bo1 collision:5r7 colloquium:6kb collusion:4hs colombian:7kp colon:476 colonel:8fh
colonial:8fj colonialist:8fk coloniser:8fl colonist:als colonizer:8fl colony:6l9+6ci color:3pw coloradan:7rm colorado:6yz coloratura:8fm
colorist:8fn colors:1wm colossian:8fo colossus:92p colt:1fz+1wn columbine:db0 columbus:706 column:6n3+1wq+6n9 columnist:8fq coma:4cs
comanche:7dx comb:1wr+1bp combat:wf combatant:8fr comber:8ft combination:6ba combine:1ws combo:6ib combustion:dki comeback:5mo comedian:8fu
comedienne:8fx comedy:5ff comenius:bo2 comer:8fy comet:72j comfort:eby+5zp+161 comforter:aya comforts:die comic:8fu coming:bf+24
command:5l9+6g6 commandant:8g2 commander:8g2+8g0 commander-in-chief:8g1 commandment:5lb commando:8g3 comment:59h+59c commentary:59c
commentator:9x7 commerce:11e commercial:5pe commercialism:11e commercialization:w3 commie:8gi commiseration:64j commissar:8g4 commissary:1wt
commission:6k7 commissionaire:8g5 commissioner:8g9 commitment:3b5+15r+17m committee:6k7 committeeman:8gb committeewoman:8gc commodity:1wu
commodore:8gg common:6sg commoner:7aa commonplace:5kn commonwealth:6pr+6f6 commotion:e1k+kt commune:6po communicant:8gh communicating:4tt
communication:4tt+12 communicator:7ab communion:z4+5js communique:560 communism:6kz communist:8gj+8gi community:6hc commutation:cp
commutator:1ww commuter:1wx+8gk commuting:cp compact:1wy companion:8gl+8gm companionship:dz6 company:6da+6gr comparison:69+dvo
compartment:1x0+1wz compass:1x1+3xk compassion:64i+3jg compatriot:8jo compeer:7bq compensation:dgd compere:8gn competence:3z1
competition:dv6 competitor:ag0 compiler:8go compiling:y9 complainant:a52 complainer:bak complaint:e4q+5nc+5nb complaisance:3as
complement:4vz completeness:ecz completion:l1+8r complex:4l7 complexifier:8gp complexion:3qv complexity:3gq compliance:15l
complication:10w+dzg complicity:e2l compliment:56m component:4l1+du3 comportment:3nr composer:8gq composing:3vd composite:4l7
composition:3vd+3ot+egm compositor:8gr compost:elv composure:3ni compound:4l6+elw+1x4 compounding:fi comprehension:4i8 compress:1x5
compromise:15o+5lp compromiser:8jp compton:bo3 comptroller:7ux compulsion:711+713+6u compulsive:8gs compulsivity:3a2 compunction:63f
computation:t3+4i0 computer:1x6 comrade:8gl comstock:bo4 comte:bo5 con:54t conceit:611 conceiver:9yw concentrate:emk+64y+4nh
concentration:3tk concept:4jr conception:4jr+so conceptuality:4js conceptualization:vm concern:4c9+62h concert:5ck concert-goer:8gv
concertina:1x8 concertinist:7uw concerto:5gj concession:51m+5lk concessionaire:8gw concessioner:8gw conchologist:8gx concierge:8gy
conciliator:8gz conciseness:5hy conclave:6jo conclusion:4jz concord:6zv concourse:6fk concrete:elx concubine:8h0 concurrence:5ll+15p
concussion:5wo+5wl condemnation:56y+16q+5ok condensation:4tp condenser:1sx condescension:3mp condition:dyx conditioner:ml conditioning:4ft
condo:1x9 condominium:1x9 condorcet:bo6 conduct:16l+3n6 conduction:d9o conductivity:d9o conductor:8h1 conductress:8h3 cone:1xc conestoga:1yk
confectioner:8h4 confederacy:6ym+6jj confederate:8h6 conferee:8h8 conference:6jp conferrer:8q9 confession:5np+509+z9 confessor:8h9
confidant:8ha confidante:8hb confidence:4do+62o confidentiality:eag configuration:4f4+3uw confinement:e4h+13m confines:3xl
confirmation:4jb+54u conflict:w9+5z4+w5 conformist:8hm conformity:3e4+15l+4t6 confrere:8fa confrontation:5of confucian:8hd confucianist:8hd
confucius:bo7 confusion:e1h+4cx confuter:ade congestion:e7z+dzy congo:6vq congolese:7kq congratulation:549 congratulations:56h
congregant:8he congregation:6cb congregationalist:8hf congress:6ey congressman:8hg congresswoman:8hg congreve:bo8 conjecture:4lh
conjugate:ely conjunction:3u1+eam+4wg conjurer:9lb conjuror:9lb connecticut:6z1 connecticuter:7rn connection:dtm+eaj+1xd connoisseur:8hi
connolly:bo9 connors:boa connotation:52z+4mm conoy:7dy conqueror:8hj conquest:3x+2z conquistador:8hk conrad:bob conscience:716+3kk
consciousness:4cf conscript:8qk conscription:13w consensus:e1d consent:56a consequence:d6m conservation:5x2+rl conservationist:8u6
conservatism:4t8 conservative:8hl conservativist:8hl conservatoire:1xf conservator:8l6 consideration:4h6+4j6 consignee:8hq consigner:8hr
consignor:8hr consistence:3fi consistency:3ou+3fi consistory:6kf consolation:5zq consolidation:5uk+17g consonant:5is+5it consort:8hs
conspiracy:51l+4m4+6id conspirator:8ht constable:8hu constancy:3f5 constant:4kr constantine:boc constatation:4lm constellation:4f4
consternation:623 constituent:1x2+7ac constitution:51s+9o constitutionalist:8hv constriction:dym construction:uj constructivist:8hw
constructor:88i consul:8hx consulate:1xg consultant:7w1 consultation:5k9+5k8 consumer:7ai consumption:sc consumptive:8hy contact:1e
contadino:7aj container:1xj containership:1xk contamination:ee1 contemplation:th+4h9 contemplative:8hz contemporaries:6l7 contemporary:8i0
contempt:60g+3o0 contender:ag0 content:6av+52u+duj contention:57u contest:5yc contestant:7ak contestee:7ad contester:7ae context:4v8+eev
continence:3md continent:72k+6vb contingency:5qr contingent:6bs continuance:yd continuation:yd continuity:eao continuum:etn
contortion:gl+dxd contortionist:8i1 contour:5ap+3uw contra:7af contrabandist:apw contrabass:1mu contraception:su contraceptive:1xl
contract:51i contraction:ev contractor:8i2 contradiction:dvx contradistinction:4fl contralto:8i5 contraption:1k1 contrapuntist:7ag
contrarian:7ah contrary:dw0 contrast:dvt+no contribution:ql+dfx+11d contributor:awb+8i6 contrition:63c contrivance:1k1+4ap contriver:a54
control:40p+duu+s1 controller:7ux controversialist:7ar controversy:5lw contusion:e7o convalescent:8i7 convection:dkk convener:8i8
convenience:ec1 convent:1xo conventicle:6lh convention:6jq+4c3 conventioneer:8i9 conversation:5jq conversationalist:8ia conversationist:8ia
conversion:5wv+4i2 converso:8ib convert:8ic convertible:1xq convexity:3v7 conveyancer:8id conveyer:8ie conveyor:8ie+1xs convict:8if
conviction:4np convocation:6m7 convoy:6ms cook:8ig cooke:bod cookfire:1xt cookie:65w cooking:9z cooky:8ii coolant:em1 cooler:1xv
coolidge:boe coolie:7ct cooling:dkl coolness:61o+3sd+3l1 cooly:7ct coon:7al coop:1v0 cooper:bof cooperation:15k cooperative:11q+6hk
cooperator:8f8 coordinate:4pv coordination:4b4+r6 coordinator:8ij cop:88k copartner:8ik copenhagen:6vy copernicus:bog copilot:8il coping:2a4
copland:boh copley:boi copper:ehw coppersmith:8im coppola:boj copt:7l1 copy:50y+1xw+4y9 copycat:8in copyist:8ip copyreader:8io
copywriter:8iq coquette:8ir coracle:1xx coral:3qm corbett:bok cord:1xy corday:bol cordova:bom corduroy:1xz corduroys:1y0 core:6hz+6pd+72l
coreligionist:8is corelli:bon corespondent:8it corinthian:a5b cork:em3 corkscrew:1y1 corn:dbt+dbu+67f corneille:boo cornell:bop
corner:6pt+6ps+1y2 cornerback:8iu cornetist:b48 cornfield:6pu cornhusker:8iv cornhusking:6g3 cornishman:7le cornishwoman:7lf cornmeal:650
cornwallis:boq corona:d76 coroner:8iw corot:bor corporal:8ix corporation:6db corporatist:8iz corporeality:3ga corps:6gk+6gm corpse:41a
corpulence:3rs corral:1yo correction:ai+drz+4zn correctness:3i6 correggio:bos correlation:dv9 correspondence:53s+3e3 correspondent:8j0+8j1
corridor:1y6 corruption:3ks corsage:1pp corsair:8j2 cortes:bot cortex:46c+46d cortez:bot corticosteroid:ek4 corticotropin:456 corvette:1y7
cosecant:dtj cosignatory:7am cosigner:7am cosmetician:8j3 cosmetologist:8j4 cosmographer:81c cosmographist:81c cosmologist:81d cosmonaut:819
cosmopolitan:8j5 cosmopolite:8j5 cosmos:77f cossack:8j6 cost:dg2 costanoan:7dz costermonger:8j8 costume:1y9 costumer:8j9 costumier:8j9
cotenant:8ja cottage:1rf cottager:8jb cottar:8jd cotter:8jd cottier:8jc cotton:eno+1ya cottonmouth:1b8 couch:2xz coue:bou council:6jw
councillor:8ge councilman:8gd councilwoman:8gf counsel:7w3 counseling:54x counsellor:8jf counselor:8je+8jf counselor-at-law:7w3 count:do6+n0
countenance:3ct counter:1yb+1yd+1yc counter-revolutionist:8jj counterattack:x1 counterbalance:1ye counterdemonstrator:8jh counterfeiter:8zj
counterman:8ji counteroffensive:x4 counterpart:4dk counterperson:8ji counterpoint:5fr counterproposal:5ky counterrevolutionary:8jj
counterrevolutionist:8jj countershot:52 counterspy:8jl countertenor:8jm counterterrorist:8jk counterwoman:8ji countess:8jn counting:n0
country:6f6+6pv countryman:8jq countryside:6tk countrywoman:8js county:6pw coup:13k+30 coupe:1yg couperin:bov couple:6bx+6c6+dsr
coupling:39o coupon:51f+4j4 courage:3kx courbet:bow courier:9oz course:tr courser:8jt court:6kc court-martial:6kg courtesan:8h0 courtesy:16y
courthouse:1yj courtier:8ju courtyard:1yi cousin:8jv cousin-german:8jv cousteau:box couturier:8jw cove:72n coven:6ly cover:2ua+1of+zg
coverage:di0+3xf coverlet:1ym covetousness:64a covey:6ju cow:1gr coward:7an cowardice:3l6 cowbarn:1yn cowboy:8jy cowgirl:8k0 cowhand:8jy
cowherd:8jy cowhide:ekj cowhouse:1yn cowling:2b1 cowman:8jy cowper:boy cowpoke:8jy cowpuncher:8jy cows:1go cowshed:1yn coxcomb:8k1
coxswain:8k2 coyness:3hi coyote:1dr cpa:8bw cps:ez1 cr:ehv crab:1d5 crack:72p+270+dy7 cracker:66q crackerjack:9eu cracking:5v3+fd
crackle:5v4 crackpot:8k4 cracksman:ahn cradle:1yp+6oy craft:lw+1yq crafter:8k6 craftsman:8k7+8k6+8k5 craftsmanship:4av crag:72q cragsman:ag6
craigie:boz crammer:8k8 cramp:e8l crane:bp0 craniologist:a44 crank:95d crap-shooter:amy crapshooter:8k9 crash:5uy+5r6 crasher:91v
crassness:3k9 crate:1yr craven:a6b crawford:bp1 crawl:d9 crawler:ay4 craze:4fp crazy:8ka creaking:5v5 cream:6ln creation:ue+1ys+5sm
creativeness:4ag creativity:4ag creator:78j+7ao creature:c creche:1yt credit:567+diu+djj creditor:8kc credo:4o9 cree:7e0 creed:4o9+5aa
creek:722 creep:8kd creeper:dds creese:2ef crematorium:1yu crematory:1yu creole:7mh crescendo:3rf crest:6px+6sl cretan:7mi cretin:9bo
crevice:dy7 crew:6iy+6i0 crewman:ahr crib:1yv crichton:bp3 cricket:1f0 cricketer:8kf crier:ba5 crime:q5 criminal:8kg criminality:e2m
criminologist:8kh crimper:8ki crimson:3q8 criollo:8kj cripple:8kk crisis:dzh+5wz crisp:677 crispin:bp4 crispness:3oi criterion:5pv+4mr
critic:8kn+8km criticism:570+4f8+4xv croaking:5j4 croat:7te croatian:7te crockett:bp5 croesus:bp6 crofter:8ko crohn:bp7 cromwell:bp8
crone:96a crony:88g cronyn:bp9 crook:8kg+dwo crookback:9at crookes:bpa crooner:8kp crop:ddc cropper:am3 crosby:bpb cross:1yz+3cx+1yy
cross-dresser:b3e cross-examination:5mi cross-examiner:8kr cross-purpose:4p3 cross-questioner:8kr crossbencher:8kq crossbow:1z0 crossing:c6
crosspatch:95d crossroad:2ct crossroads:6hj+e45+4g5 crouch:gn croupier:8ks crouse:bpc crow:1ad+5v6 crowbait:1gb crowd:6fj crown:5c6+43q+1z2
crucifix:1z3 crucifixion:14a crudity:ed6+3ny cruelty:h7+60t+3kb cruiser:1z4 cruiserweight:9j0 crunch:5v7 crupper:1z5 crusade:qx+wo
crusader:adz crush:ekk crusher:1z6 crust:72r crutch:1z7+7l cry:5iu+5iv crybaby:bb5 cryostat:1z8 cryptanalyst:8kt cryptographer:8kt
cryptologist:8kt crystal:eo2+1z9+72s crystallite:72t crystallographer:8ku crystallography:4qy cub:8kv cuba:6vv cuban:7kr cube:dyt+dyq
cubism:6o2 cubist:8kw cuckold:8kx cuckoo:96o cuckoo-bumblebee:1es cud:68f cuff:1zb cufflink:1zc cuirassier:8ky culbertson:bpd
culmination:ezg culprit:a36 cult:6ep+4fp cultist:8kz cultivation:12w+uq cultivator:7wk culture:6jc+4fq+4p9 cumberland:bpe cummings:bpf
cumulus:72u cunctator:a99 cunningham:bpg cunt:8l0 cup:1zd+dsf cupbearer:8l1 cupboard:1ze cur:1di curandera:8l3 curandero:8l4 curate:8l5
curator:8l6 curb:1zf curbside:1zg cure:2s2 cure-all:2mg curio:1zh curiosity:4cv curmudgeon:8l7 currant:67n currency:diz+3gn current:d7i+5wf
curriculum:55s currier:bph curse:5j3 curtain:1zi+72v curtis:bpi curtiss:bpj curtness:3nz curve:dwl+5ev cushing:bpk cushion:2vv
cushioning:2m5 cusp:1zk cuss:a3f+8c9 custer:bpl custodian:8l8 custody:e33 custom:gv+4c2 customer:8l9 customhouse:1zl customshouse:1zl
cut:dgm+53p+1zm cut-up:a7o cutlas:1zn cutlass:1zn cutler:8lb cutpurse:a4e cutter:av3 cutthroat:8ld cutting:vs+de5+fw cuvier:bpm
cyber-terrorist:969 cybercafe:1zr cybernaut:8le cyberpunk:969 cyborg:8lf cyclades:6je cycle:eze+6ld+5t5 cyclist:8lg cylinder:dwe
cymbalist:8lh cymry:7so cynewulf:bpn cynic:8li cynwulf:bpn cyprian:aa7 cypriot:7ks cypriote:7ks cyril:bpo cyrus:bpp cyst:e6m
cytogeneticist:8lj cytologist:8lk cytoplasm:45j czar:8ll czarina:8lm czaritza:8lm czech:7ku czechoslovak:7kt czechoslovakia:6vw
czechoslovakian:7kt czerny:bpq da:8pl dab:58 dabbler:8ln dacha:1zs dacoit:8lo dad:8lp dada:8lp dadaism:6o3 daddy:8lp daffodil:dch dagger:1zt
dago:7nl daguerre:bpr dail:6jy daimler:bps daiquiri:69s dairy:1zu dairymaid:8lq dairyman:8lr dais:1zv daisy:dbi dakoit:8lo dakota:7e1
dalesman:8ls dali:bpt dallas:70i dallier:8lt dalmatian:8lu dalton:bpu dam:1zw damage:5x5 damascene:7qe damascus:6yh dame:8lv damn:3y8
damnation:5oj damned:6ad damocles:bpv damoiselle:8lw damon:bpw damosel:8lw damozel:8lw damsel:8lw dance:5fn dancer:8ly dancing:hf
dancing-master:8m0 dandelion:dbk dandy:8m1 dane:7kw danger:efs+r2+eft daniel:bpx danish:5e3 danseur:8m2 danseuse:82x dante:bpy danton:bpz
dardan:7t9 dardanian:7t9 daredevil:8m3 daring:5oe+3l2 dark:e1y+egd+6tm darkness:e1y+6tm darling:8m4 darner:8m5 darrow:bq0 dart:1zy
darwin:bq1 darwinian:8m6 dash:3iq+c3 dastard:8m7 data:6o0 date:ev3 datum:4ir dauber:8m8 daughter:8m9 daughter-in-law:8ma daumier:bq2
dauphin:8mb david:bq3 davis:bq5 davy:bq4 davys:bq5 dawdler:8mc dawes:bq6 dawn:evs dawning:evs day:euw+etm+ev2 dayan:bq7 daybed:1zz
dayboy:8me daybreak:evs daydreamer:8mf daygirl:8mh daylight:evi+d7k days:eu5 daytime:evi dc:6z2 dci:8p8 de-iodinase:em7 de-iodination:dkw
deacon:8mi deaconess:8mj dead:6ae deadbeat:8n3 deadeye:8mk deadhead:8mq deadline:ew0 deadlock:e3p deaf:6ag deaf-mute:9t8 deal:123+59p
dealer:b2n+6di dealing:133 dealings:1h dean:8ms deanery:200 dear:84w dearest:84w dearie:8m4 deary:8m4 death:5tm+d7l+e0z deathbed:euu deb:8mx
debacle:5u1 debaser:8mu debate:5k5+5p3 debater:8mv debauch:jf debauchee:9io debaucher:b7g debility:eg1 debitor:8mw debris:enc debs:bq8
debt:ee8+dja debtor:8mw debunking:jt debussy:bq9 debut:9p debutante:8mx dec:ex3 decade:ewi decadent:8my decatur:bqa decay:dko+dkn+d7m
deceased:8ml decedent:8ml deceit:3lw deceiver:8mz deceleration:3uq december:ex3 decency:3nc+3lq decimeter:dps decipherer:8mm decision:72+4jz
decius:bqb deck:201+202 decker:bqf deckhand:8n0 declamation:5p4 declaration:57n+586 declarer:8i4 decline:dkp+eaq+dkn declivity:72y
decoder:8mm decomposition:4q2+eg8 decor:2cp decoration:203 decorativeness:3di decorator:9dc+8n1 decorum:3n9 decoy:8mn decrease:5tn
decree:51y decrement:3wo dedication:3lz deduction:dhk deed:524 deepening:dkt deer:1h3 deere:bqc defalcator:8t7 defamer:8n2 default:34
defaulter:8n4 defeat:5ys+63p defeatist:8n5 defecator:8n6 defect:ed4+3zn+ed5 defection:2g defector:8o3 defendant:7uz defender:7ap
defense:w7+rq deference:16z defiance:3nm+5og deficiency:ecd+3wt deficit:3wu defiler:a6a defining:dn8 definition:58l+3dp deflection:eeu
defoe:bqd deformation:5xk defrauder:8hc degas:bqe degenerate:a3d degeneration:dkv degradation:b3 degrader:8mu degree:3vy+dzr+56q
deipnosophist:8mo deist:8n7 deity:78b dejection:edx dekker:bqf delacroix:bqg delaware:72w delawarean:7ro delawarian:7ro delay:eyq+10c
delayer:8n9 delbruck:bqh delegate:8na delegation:6m8 deliberation:5k6+4h7 delibes:bqi delicacy:3ir+64q delight:5zl delilah:bqj
delineation:5mr delinquent:8nb delirium:e9f delius:bqk deliverance:41 deliverer:c60 delivery:cr deliveryman:8nd delorme:bql delta:72x
deltoid:47j deluge:dt2 demagog:8ne demagogue:8ne demand:5mb+dkx+4lk demander:8nf demarcation:6ry demeanor:3n6 demetrius:bqm demigod:8ng
demille:bqn demimondaine:8nh demimonde:6i2 demineralization:e6s democracy:4t9+6kt democrat:8nk+8ni democritus:bqo demographer:8nl
demographist:8nl demoiselle:8lw demolition:5su demon:78w demoniac:8nm demonstration:jq+jr+14x demonstrative:4wf demonstrator:8no
demoralization:b4 demosthenes:bqp dempsey:bqq demythologization:59n denial:5mz+5my+dky denizen:7b8 denmark:6vx denomination:6en
denouement:5qw denseness:4bb densitometry:xj density:3p2 dent:d6q dentist:8nq denture:207 denturist:8np denunciation:5oh denver:6z0
depardieu:bqr departed:8ml departer:8nr department:6ej departure:1l+5u3 dependant:8ns dependence:e35 dependency:e35 dependent:8ns
depletion:e7 deponent:b0k deportee:8vr deposer:b0k deposit:d7n+76l depositor:8nt depot:32u depravity:3ko+pi depreciation:ej+dhi
depreciator:8od depredation:wk depression:e9p+ee4+754 depressive:8nu depth:3y0+3vz deputy:8nw derain:bqs derelict:8ny dereliction:3c4+p3
derision:579 derivation:6ot+58k+4h2 derivative:4q3 dermatologist:8nz derrick:209 derrida:bqt derringer:20a dervish:8o0 des:ek3 descartes:bqv
descendant:8o1 descendants:6l6 descendent:8o1 descender:8o2 descent:5tz+3oe+d5 description:57l desecration:ph desert:6op deserter:8o4
desertion:2g design:v5+4f2 designation:4wn designer:9db+801 desire:5z7+3p5 desk:20c deskman:8o6 desolation:ega desorption:dl0
despair:edw+63s desperado:8o7 desperate:8o8 desperation:edw despoiler:a5s despondency:63j despot:b4r despotism:ebv dessert:65r
destination:6qq+4p0 destiny:5sn destroyer:20d destruction:8x+5su desynchronizing:dvf detachment:60r+g1 detail:4iv+du4+5jy details:54d
detainee:8oa detecting:n2 detection:4ei+6l detective:8ob detector:20e detergency:3yn detergent:esu deterioration:eg9 determinant:4db
determination:6n+3lc determinist:8x0 deterrent:4d8 detractor:8od detroit:6zp developer:8oe development:a2+dl2 deviant:a3d deviate:a3d
deviation:5u3+4q9 deviationist:8of device:20f devil:78y+78w+5j6 devilment:p0 devisee:8oh deviser:a54 devisor:8oi devotee:8wl
devotion:63x+15s devourer:8oj devries:bqw dew:em8 dewar:20h dewey:bqx dexamethasone:ek7 dhegiha:7e2 dhow:20i di-iodotyrosine:emb
diabetes:e5k diabetic:8ok diabolist:aie diaghilev:bqy diagnosing:6r diagnosis:6r diagnostician:8ol diagram:20j dial:20k dialect:5kq
dialectic:4ro+dvy dialectician:8om dialogue:5jw+5f6+4xf dialysis:nm diam:3wb diameter:3wb diamond:dip+em9 diana:bqz diaper:20l
diaphragm:20m+440 diarist:8on diarrhea:e8v diarrhoea:e8v diary:4yp dias:br0 diatom:19t diaz:br0 dice:20n dichondra:dd4 dichromat:8oo
dick:8op dickens:5j6 dickhead:811 dickinson:br1 dictate:55e+4la dictator:8or dictatorship:6np dictionary:4zc dictum:57p diderot:br2
didion:br3 dido:799 didrikson:d5v die:20n die-sinker:8ov diegueno:7e3 diehard:b2p diemaker:8ov diesel:br4 diesel-electric:20o
diesel-hydraulic:20p diesinker:8ov diet:64t dieter:8os diethylstilbestrol:ek3 dietician:8ou dietitian:8ou dietrich:br5 difference:3fm
differential:4q3 differentiation:4fk differentiator:8ow difficulty:mi+4d5+e9x diffraction:d7p diffusion:dl3 digger:8ox digitalization:ob
dignitary:b6l dignity:3ml+3ns dike:895 dilemma:4d3 dilettante:8ln diligence:3ci dilly-dallier:8lt dillydallier:8lt dilution:emf+eg
dimaggio:br6 dime:dj4 dimension:3vx+4kd dimer:emg dimethylglyoxime:emh diminution:dkp dimwit:8oy din:5ur+kt diner:8oz dinesen:br7
dingbat:8p0 dinghy:20s dinkey:20t dinky:20t dinner:657 dinnertime:evm diocesan:8p2 diocletian:br8 diogenes:br9 dionysius:bra diophantus:brb
dior:brc diplomacy:5ke+3k6 diplomat:8p3 diplomate:8p4 diplomatist:8p3 dipole:72z dipper:20x dipsomaniac:7wu dirac:brd direction:6us+duv+4se
directionality:3v4 directive:5lc directivity:3v4 director:8p5+8p7+8p6 directory:4zj dirge:5gy dirigible:1iu dirk:20y dirt:emq+eem
disability:eg2 disabled:6ai disadvantage:3zl disagreement:e1v+3fo disappearance:2c+5sw+9f disappointment:63o disapprobation:56y
disapproval:60f disarmament:13v disarmer:9zv disarray:4cx disassembly:ul disaster:ede+5rv disbelief:4dt disburser:as3 disc:2nu discharge:5rk
disciple:8pa disciplinarian:9n7 discipline:4pk+4bz+3m9 disclosure:5nl discomfited:6ah discomfort:ec2 discontent:63k discontinuance:yn
discontinuity:eah discount:ee discourse:4v7 discoverer:9dt discovery:1m+5nm+4ie discredit:ebn discrepancy:3fo+5u4 discretion:e2u+49x
discrimination:13s+4fj discriminator:8ow discussant:7aq discussion:5jz+5k4 disdain:60g disease:e51 disenfranchisement:139 disengagement:g1
disentangler:8pb disgrace:ebo disguise:3cr disgust:60h dish:210+64r dishonor:ebm dishwasher:211 dishwater:emi disillusionment:4pf
disintegration:eg8 disinterest:4sr disk:dx0+212 dislike:4sk+60b dislocation:5u7+ks disloyalty:3m4 dismay:63u+623 dismissal:158 disney:bre
disobedience:14z disorder:e4n disparagement:57e disparager:8od dispatch:560+2s dispatcher:atx dispensary:213 dispensation:13c dispenser:214
dispersal:et dispersion:5sr displacement:88+5xy+dc display:5c0+jp+215 displeasure:63n disposal:40t+135+1n disposition:3a0+1n
dispossession:15c disprover:ade disputant:7ar dispute:5lv disraeli:brf disregard:4ea+h1 disrepair:eg5 disrepute:ebn disruption:fq
dissatisfaction:63l dissection:fx+4h4 dissembler:9be dissemination:4tv disseminator:a9w dissension:5lu dissent:5nd+5lt dissenter:8pf
disservice:15z dissident:8pf dissimulator:9be dissociation:fr dissolution:dl5 dissolve:53o distance:3vm+6q4 distaste:60e distension:em
distillation:dl6 distiller:8pi distinction:4fk+eb7+3fn distinctness:3do distortion:5xk+dwj+d6y distortionist:8pj distraction:4cy
distress:5zy+edf distributer:8pk distribution:4f3+3vq+114 distributor:8pk district:6py distrust:4ds disturbance:5xc+e9n+e1k disturber:8pg
ditch:217 ditty:5gx diva:a8l divan:219 dive:2b0+i8 diver:8pm divergence:xp diversification:85 diversion:hc+e3+wv diversionist:ahe
diversity:3fs divertimento:5gi divestiture:51z dividend:djl divider:asf divine:78j diviner:8po diving:5yi divinity:78b+3kv
division:6gn+4kz+fu divorce:15g divorcee:8pp dix:brg dj:8pc djiboutian:7ky do-gooder:9aq do-nothing:9bp doc:8ps docent:8pr dock:21a
dock-walloper:aui docker:aui dockhand:aui dockworker:aui doctor:8ps doctorate:56t doctorow:brh doctrinaire:8pz doctrine:4nr document:504+21b
documentary:53n dodderer:8pu dodge:4m1+2q dodgem:1rd dodger:8pv dodging:p5 dodgson:bly dodo:8pw doer:7va dog:1dh dogcart:21c doge:8px
dogfighter:8py doggerel:4y0 doghouse:2dr dogma:5ab dogmatist:8pz dogsbody:8q0 dogsled:21d dogwood:dd8 dolby:bri dolichocephalic:8q1 doll:21e
dollar:dpv+dj8 dollhouse:21f dolt:avw domain:eey+6q5 domestic:8q2 dominance:3ro+ebr domination:12t dominatrix:8q4 domine:8q5 dominee:8q5
domingo:brj dominic:brk dominican:bar dominie:8q5 dominion:ebu domino:brl dominus:8q5 domitian:brm don:8q6 donatello:brn donation:dfx+11d
donatist:8q7 donatus:bro donee:84y donizetti:brp donkin:brq donna:8q8 donne:brr donor:8q9 doodlebug:21g doofus:8oy doolittle:brs doom:5st
doomed:6aj door:21h+21k doorbell:21i doorhandle:21j doorkeeper:b5o doorknob:21j doorman:8qa doormat:b9x doorway:21k dooryard:21l dope:2pm
doppler:brt dorian:7mo dork:9eo dorm:21m dormitory:21m dory:20s dosage:dsu dose:21n+dsu dosser:8qc dosshouse:25n dostoevski:bru
dostoevsky:bru dostoyevsky:bru dot:dyj dot-com:6cr dotard:8qd double:5u double-crosser:8qf double-crossing:pq double-dealer:8qf
double-prop:21o doubleheader:io doubt:4dr doubter:aoi dough:68y+diy doughboy:9cl douglas:brv douglass:brw doula:9gp dove:1by dowager:8qh
dowding:brx dowdy:brx doweling:6k dowland:bry down:1cj+ij down-and-out:8qi downfall:5s0 downing:brz downpour:d99 downtown:6pi dowry:dfn
dowser:b9t doxy:8h0 doyen:8mt doyenne:8qj dozen:drh dozens:dt8 dozer:1r9 dp:8pe draco:bs0 draft:dit+d9w+21p draftee:8qk drafter:8ql
drafting:v9+lz draftsman:8qn draftsperson:8qn drag:d9g dragger:ab3 dragoman:8qo dragon:783 dragoon:8qp dragunov:21r drain:g9 drainage:g9
drake:bs1 drama:5f3+5qq dramatics:tt dramatist:8qs drape:1zi draper:8qt drapery:1zi draught:698+si draughtsman:8qn dravidian:7h3 draw:730
drawee:8qu drawer:21t drawing:5ey+21u+ve drawl:5jo drawler:8qw dray:21v dread:628 dreadnaught:21w dreadnought:21w dream:4gc dreamer:8qx
dredger:21x dregs:731 dreiser:bs2 dress:21y+1kr dresser:1uy dressmaker:8qz drew:bs3 dreyfus:bs4 dribbler:8r1 drift:d7q+dl7 drifter:b5z
drink:69a drinker:8r3 drinking:sl+pn drive:4c+221+qx driveller:8r4 driver:8r5 driveway:222 drizzle:d9a drone:1en+5hr drooler:8r0
drop:dxz+dss dropkicker:8r7 droplet:dst dropout:8mp droppings:en5 droshky:223 drosky:223 dross:egh drought:efo drover:98j drowsiness:e3z
drudge:967 drug:224 drugging:o7 druggist:a3m drugstore:226 druid:8rb drum:227 drumbeater:a1a drumhead:228 drumlin:733 drummer:8rd drunk:8rg
drunk-and-disorderly:8rf drunkard:8rg drunkenness:e3u druse:8rh druze:8rh dry:8ri dryden:bs5 drygoods:229 dryness:efn dualist:8rj dublin:6x4
dubliner:7nf dubya:bky dubyuh:bky duce:8rk duchamp:bs6 duchess:8rl duck:1c7 ducking:ie ducky:8m4 duct:41z dud:8yt dude:8xb due:40a
duel:14n+qo dueler:8rn duelist:8rn dueller:8rn duellist:8rn duenna:8ro duffer:8rp dufy:bs7 dugout:22b dukas:bs8 duke:8rm dulcinea:9gy
dullard:avw dulles:bs9 duma:6k2 dumas:bsa dumbass:8rs dumbbell:22d dumdum:22e dummy:8rr dumpcart:22f dumper:22g dun:1gc duncan:bsb dunce:8rs
dunderhead:8rs dune:734 dung:en5 dungeon:2dp dunkard:7hs dunker:8rt duomo:1tz dupe:b73 duplex:22h duplication:22i+yh durability:3ub
durant:bsc durante:bsd duration:etq durer:bse durkheim:bsf durrell:bsg duse:bsh dusk:evu dust:emm+enc dustbin:1kj dustcart:273 dustman:91m
dustpanful:dsg dutchman:7n3 duty:12y+ol duvalier:bsi dvorak:bsj dwarf:8ru dweeb:ay3 dweller:7b8 dwelling:22k dyeing:b8 dyer:8rv dying:eu9
dyke:895 dylan:bsk dynamics:4r1 dynamite:22l dynamiter:8ry dynamitist:8ry dynast:ah1 dynasty:6bn dysentery:e5u dyslectic:8rw dyslexic:8rw
dyspeptic:8rx eadwig:bsz eagerness:64m eagle:1aj eames:bsl ear:442 earhart:bsm earl:8s1 earner:8s2 earnest:di3 earnestness:61e
earnings:dfg+dg7 earphone:22m earth:735+emp+74e earth-closet:2lr earthling:b00 earthman:b00 earthquake:5xd ease:3dw easel:22n
east:duz+6qc+6qe east-sider:8s4 easter:ew9 easterner:8s3 eastman:bsn eater:8s5 eatery:2sd eating:sd eavesdropper:8s6 ebbing:dl8 ebionite:9ua
ebony:3q1 eccentric:8s7 eccentricity:3i0 eccles:bso ecclesiastic:8e7 ecclesiasticism:166 ecdysiast:avo echo:3s8 eck:bsp eckhart:bsq
eclectic:8s8 eclecticist:8s8 eclipse:5ua ecliptic:6qk ecologist:8s9 econometrician:8sa econometrist:8sa economics:4rf economiser:8sc
economist:8sb economizer:8sc economy:6l2 ecstasy:e28+e2d ectomorph:8sd ecuadoran:7kz ecuadorian:7kz eddington:bsr eddy:bss edema:e7y
ederle:bst edgar:bsu edge:6qm edger:8se edifice:1r6 edison:bsv edition:52k+6az editor:8sf editorial:4un editorialist:8fq edo:7r8
educatee:avt education:tq+4p7 educationalist:8sh educationist:8sh educator:8si edward:bsw edwardian:8sj edwards:bsx edwin:bsy edwy:bsz
eeg:5ez effect:d6m effecter:8sk effectiveness:40u+3t9 effector:8sk effendi:7qt efficacy:40v efficiency:dun+4b8 effluent:en9 effort:qj
egalitarian:8sl egalitarianism:4oj egbert:bt0 egg:19w eggbeater:2ah egghead:8sm eggplant:678 eggs:68q eglevsky:bt1 ego:610 egocentric:8sn
egoist:8sp egomaniac:8so egotism:3mn egotist:8sp egypt:6x7 egyptian:7l0 egyptologist:8sq ehrenberg:bt2 ehrlich:bt3 eichmann:bt4 eiffel:bt5
eigen:bt6 eightsome:6c4 eijkman:bt7 einstein:bt8 einthoven:bt9 eisenhower:bta eisenstaedt:btb eisenstein:btc ejaculation:5j7 ejaculator:8sr
ejection:4q ejector:9z9 ekman:btd elaboration:ex elamite:7co elasticity:3sl elation:e9q+62r elbow:48z elder:8ss eldest:8y9 election:7s
elector:b8c electric:22s electrician:8sw electricity:d7s+d7u electrocardiograph:1ta electrocutioner:8sx electrode:22x electrologist:8sy
electrolysis:dla electromagnet:22y electromyography:xr electron:736 electronics:4qz electrophoresis:dlb electrophorus:231 electroplater:8sz
electroshock:oa electrotherapist:8t0 elegance:3ip elegist:8t1 element:4l1+1x2 elephant:1ho elevation:5ud+dzs+dv4 elevator:233 elgar:bte
elia:c9l elijah:btg elimination:g7 eliot:bth elite:6lm elitist:8t2 elizabeth:bti elizabethan:8t3 ell:234 ellington:btj ellipsoid:dxr
ellison:btk ellsworth:btl elm:dcf elocutionist:8t4 eluate:emu elution:dld emanation:et4+18c emancipationist:7uc emancipator:8t5 embalmer:8t6
embankment:235 embargo:557 embarrassment:60v+e27+5rf embassador:7xn embassy:236 embezzler:8t7 emblem:237+5c3 embodiment:a3a embrace:gz+eay
embracing:gz embroiderer:8t8 embroideress:8t9 embryologist:8ta emcee:9nm emeer:8td emergence:5sb+5s3 emergency:5wy emeritus:8tb emerson:btm
emigrant:8tc emigration:2h emigre:8tc emigree:8tc eminence:eb7 emir:8td emissary:8te emission:18c emotion:5yw emotionalism:3a3
emotionality:3a3 empedocles:btn emperor:8tg emphasis:eb5+3th emphysema:e68 empire:6q6+6d0 empiricism:4oo empiricist:8ti employ:e15
employable:8tj employee:8tk employer:8tl employment:e15+lo+16h empress:8th emptiness:eco emptor:89c emulator:8in enactment:12n enamel:43r
enate:9g1 encampment:6p5 enchanter:8tm enchantment:602 enchantress:8to enclave:6pz enclosure:238+cy encounter:wa+5wu+6h
encouragement:56e+160 encroacher:9dq encroachment:5xg encumbrance:4jm encyclopaedist:8tp encyclopedia:4zl encyclopedist:8tp end:6qn+eyg+5qu
endeavor:qu+qj endecott:bto endicott:bto ending:4vr+8q endocrinologist:8tt endodontist:8tu endomorph:8tq endorser:awd endowment:4ad
endpoint:6qo endurance:3t6 enemy:6g7 energiser:8ts energizer:8ts energy:d7w+3tc enervation:3tq enesco:btp enforcement:12o enforcer:979
engagement:w5+6li+5o7 engels:btq engine:23a engineer:7as engineering:w1+4r8 england:6ww english:5e0 englishman:7l5 englishwoman:7l6
engraver:8tv enigma:4d1 enjoyer:8tw enjoyment:5zn+10o enlargement:el enlightenment:4pd enlistee:adl enologist:7at enophile:8tz enormity:3ng
enough:dnx enquirer:9d0 enrichment:aq enrollee:8u0 enrollment:29 ensemble:6g1 ensign:7au entanglement:37p enterotoxemia:e7c
enterprise:qu+6d5 enterpriser:8u5 entertainer:7av entertainment:hg enthalpy:3sa enthusiasm:64l+3ah+4c8 enthusiast:8u2 entirety:ed0 entity:0
entomologist:8u3 entourage:6n4 entrance:23b+5uc+25 entranceway:23b entrant:23c entrepreneur:8u5 entry:50w+9p enumerator:8br envelope:23e
environment:dzk environmentalist:8u6 environs:6qp envoy:8u7 envy:649 enzyme:ejs enzymologist:8u8 eolian:7mn eparch:8u9 epaulet:23f epee:23g
ephesian:8ua epic:4y1 epicene:98l epicenter:6r7 epictetus:btr epicure:8ub epicurean:8ub epicurus:bts epidemic:5xo epidemiologist:8uc
epidermis:41p epigon:8ud epigone:8ud epigram:5kl epileptic:8ue epiphany:5s8 epiphysis:49a episcopalian:8uf episode:5qo+4yd
epistemologist:8ug epistemology:4rq epitaph:4yv epithet:57g epitome:4ng epoch:exw epoxy:eoc epstein:btt equal:7bq equalitarian:8sl
equality:3fl+e00 equanimity:3ni equation:55j equator:6qt equerry:8uh equestrian:9a0 equilibrium:dzl+dkd equipment:23h equipping:13u
equity:dhr equivalence:e00 equivalent:4dj equivocator:980 era:exw eradicator:8w3 erasmus:btu eratosthenes:btv eremite:aec erie:7e4
eristic:7ar eritrean:7lr erlenmeyer:btw ernst:btx erosion:dle erotic:8ui errand:ov error:39+3i8+4lo eruption:5xq erving:bty esaki:btz
esau:bu0 escalader:8uj escalation:eo escapade:qt escape:2m+hh escapee:8uk escapist:8ul escapologist:8um eschatologist:8un escheat:dhu
escort:86f+ru escritoire:2uo eskimo:8up espionage:ns esq:8uq esquimau:8up esquire:8ur essay:4z1 essayer:b3t essayist:8us esselen:7e5
essence:4mk essene:7e6 essential:756 establishment:9o+6d3+6f2 estaminet:23j estate:df2 esteem:ebg ester:emy esther:bu1 esthete:8ut
esthetic:4on esthetician:8uu estimate:4i3+t8 estimator:89n estrangement:eac estuary:739 etcetera:23k etcher:8uv eternity:exp+e0l+eyv
ethanol:eje ethelbert:bu2 ethelred:bu3 ethic:4o8 ethician:8uw ethicist:8uw ethics:714 ethiopian:7ln ethnarch:8ux ethnic:8uy ethnographer:8uz
ethnologist:8v0 ethologist:8v1 ethos:3eh etiologist:8v2 etiquette:55h etonian:8v3 etruscan:7nm etymologist:8v4 euclid:bu4 eugene:bu5
euler:bu6 eulogist:7aw eunuch:8v5 euphoria:62w eurafrican:7ir eurasian:7is euripides:bu7 europe:73a european:7it eusebius:bu8 eustachio:bu9
eutectic:egn evacuation:g8+2f evacuee:8v6 evaluation:t7+4fa evaluator:8v7 evangelist:8v8 evans:bua evaporation:dnn eve:79h+ev0 evening:evo
evenk:7r5 evenki:7cu evensong:exc event:v evers:bub evert:buc everyman:8va evidence:4j9+54j evil:pf+3yh+3kp evildoer:any evocation:4gg
evolution:dl2 evolutionist:8vb ewe:7lo ewenki:7cu ex:9b3 ex-boyfriend:87i ex-gambler:7ay ex-husband:9b3 ex-mayor:7az ex-president:7b3
ex-serviceman:b6q ex-spouse:8w2 ex-wife:8pq exacerbation:f6 exaggeration:5ie+eq examination:n3 examinee:b0j examiner:8vd example:4j0+4nf
exarch:8ve exasperation:621 excalibur:23l excavation:vr excavator:7ax excellence:3eq excellency:8vg excelsior:eq8 exception:4ed+4j1
excess:3x7+3x4 exchange:d6l exchanger:8vh exciseman:az9 excitability:4bo excitement:62u+e4a+18k exclaiming:5j5 exclamation:5j5 exclusion:dzm
exclusiveness:3mt excogitator:8vf excretion:dlc excursion:ci excursionist:anh excursus:52w excuse:58g excuser:a0x executant:8vi
execution:149+45 executioner:8vj executive:8vk+6f3 executor:8vl executrix:8vm exegete:8vn exemplar:4ms exemption:eff exercise:mk
exercising:mk exertion:md exhaustion:e3t exhibit:583 exhibition:js+6mf exhibitioner:8vo exhibitionist:8vq exhibitor:8vo exhortation:5k2
exhumation:1r exigency:e44 exile:8vs existence:e0h existentialist:8vt exit:23o exocet:23p exodontist:8vu exodus:2r exorciser:8vv
expanse:3xo+3xr expansion:el expansiveness:3et+3bf expat:8vs expatriate:8vs expectancy:61a+4o0 expectation:4ns+edv expectorator:asc
expedition:wn+6mm+ce expender:as3 expenditure:dg0 expense:dg1 experience:4fw+4p8+5qd experiment:n9 experimentalism:4oa
experimentation:4hv+n9 experimenter:7b0 expert:7b2 expertise:4b3 expiration:eyj explanation:588+4hl expletive:5j3 exploit:18
exploitation:vy+h2 exploiter:8vw exploration:cf+vu+4h8 explorer:8vx explosion:5rn+fe exponent:7w2 export:23t exporter:8vy exposition:58h
expositor:8vz exposure:3tt+6w+5nn expounder:8vz expression:3cu+5c1+5k3 expressionist:8w0 expressiveness:3iy expulsion:8o expurgation:ga
expurgator:8w1 extension:eyr+er extent:dzt+3xe exterior:6sc+6sb exterminator:8w3 extern:8w4 extoller:9ho extortioner:85s extortionist:85s
extra:ax5 extract:emv extraneousness:dty extrapolation:4i1 extravaganza:jk extravert:8w6 extreme:3w4+6qv extremist:8w5 extremity:486
extremum:6qv extrovert:8w6 exultation:62s eyck:bud eye:43s eye-beaming:td eyeball:43x eyebrow:43t eyeful:8w7 eyeish:7e7 eyelid:43v
eyepiece:23v eyes:4nv eyeshadow:23w eyesight:4bt eyestrain:e3s eyewitness:8w8 eysenck:bue ezechiel:buf ezekias:c2r ezekiel:buf ezra:bug
f:dqb faberge:buh fabian:8w9 fabric:23x fabricator:av7 fabulist:8wa facade:23y face:49i facet:4kg facilitator:8wb facility:240 facing:241
facsimile:242 fact:4iu+54f faction:6hx factor:5sk+4l1 factory:243 factotum:8wc faculty:4bf+6jb faddist:8wd fadeout:5sx fag:8we faggot:8we
fagot:8we fahd:bui fahrenheit:buj failure:33+5rz fair:jm fairbanks:buk fairness:3jz fairway:6qw fairy:78r fairyland:4al fairytale:5nx
faisal:bul faith:4nu+4nq+6dy faithful:6ha fake:244 fakeer:8wf faker:9c7 fakir:8wf falangist:8wg falchion:245 falcon:1ai falconer:8wh
falkner:but fall:exh+3h falla:bum faller:9kh falloff:dna fallopio:bun fallopius:bun fallot:buo fallout:ene falsifier:8wi falsity:e0s+593
faltering:104 fame:ebf familiar:8wj familiarity:4it+3hu+3bn family:6du+6bj famulus:8wk fan:246+asr+8wl fan-jet:247 fanatic:8wm
fanaticism:4sv fancier:8wn fancy:4lr+4aj fanfare:5cf fanjet:247 fantasia:5gl fantasist:8wp fantast:8wq fantasy:4ak+4xj+4lr fantods:e4t
faqir:8wf faquir:8wf faraday:bup farce:5fg fare:4m7 farewell:53x farm:248 farmer:8wr farmerette:8ws farmhand:8wt farmhouse:24a farming:ur
farmland:6qx farragut:buq farrell:bur farrier:8wu farsi:8wv fasciculation:e8n fascination:e9w fascism:4ta fascist:8ww fascista:8wx
fashion:3ol+gx fashionmonger:8wy fast:10j fastball:4i fastener:8wz fat:eni+42l fatalist:8x0 fate:5sn+789 fathead:96o father:8x1
father-figure:8x3 father-god:78l father-in-law:8x4 fatigue:e3r fatima:bus fatimah:bus fatso:8x5 fatty:8x5 faucet:24d faulkner:but
fault:39+ed5 faultfinder:8li fauntleroy:8x6 fauteuil:24e fauve:8x7 fauvist:8x7 favor:16v+3z9 favorite:4he favourite:90p fawkes:buu fawn:3qq
fawner:7ze fdr:cqq fear:622 feasibility:3yx feast:6ii+5qp feat:18 feather:1ci featherweight:8x8 feature:4kf+49l feb:ews february:ews
fechner:buv fecundity:4ah fed:9xn federal:9xo federalist:8x9 fedora:24f fee:dhc feebleness:eg1 feed:687 feedback:dlg+58o feeder:18v
feeding:sd+zw feedlot:24g feel:4ck feeler:1i1 feeling:q+4md+efd feelings:61h feifer:buw felicity:3eb fella:8c9 fellah:8xa fellata:7lp
feller:9kh fellini:bux fellow:8c9+8gl+8fa fellowship:6hm felo-de-se:awq felon:8kg felucca:24h female:18x femininity:3c8 feminist:8xg
fence:24i fence-sitter:8xi fencer:8xh fencesitter:9sl fencing:24i fender:24k ferber:buy ferdinand:buz fermat:bv0 ferment:e1q
fermentation:e1q+dnp fermentologist:7at ferocity:3ti ferry:24l ferryboat:24l ferryman:8xj fertilizer:enf fervor:5z0 festival:ev7
festivity:he fetishist:8xk feudatory:b69 fever:e8p+61b feynman:bv1 fiance:8xm fiancee:8xn fiat:51y fibber:av7 fiber:enk fiberglass:enj
fibrin:ejt fibrosis:e6o fiction:4xg fiddle:36j fiddler:b7i fidelity:3id fiduciary:8xo fiedler:bv2 field:6qz+6oq+6qy fielder:8xq
fieldhand:8wt fielding:5b fields:bv3 fieldsman:8xp fieldstone:enm fieldworker:8y5 fiend:9rr+78w fierceness:3ti fifteen:drk fifth:dow
fifties:eun fifty:drs fig:5es fight:w5+14j fighter:8fr+24m fighting:14j figure:5es+418+dr4 figurehead:90o figurer:89n figurine:24o
figuring:4i0 fijian:7ls file:514 filer:8xu filibuster:8xv filibusterer:8xv filicide:8xw filing:5l8 filipino:7pi fill:dny fill-in:ats
fille:92u filling:enn+dlh fillip:4jg fillmore:bv4 filly:1fy film:53i+4ue filming:ud filmmaker:8xy filter:24q+24r finagler:8xz finale:5gc
finalist:8y0 finance:11n financier:8y1 financing:11o finder:8y3 finding:6n fineness:3ep finger:48k fingering:zm fingernail:494
fingerprint:54l fingerprinting:6q fingertip:48m finish:3dj finisher:8ef finishing:3dj fink:8y4 finn:7lt finnbogadottir:bv5 fire:5r8+xc
fire-eater:8y8 fire-swallower:8y6 firearm:24t fireboat:24u firebug:80j firecracker:24v firefighter:8y8 firelight:d80 firelock:25f fireman:hn
fireplace:24w firepower:410 fireside:6rf firetrap:24x firewall:4d firewood:esz firework:24y firing:xc+53 firm:6dc firmness:3t3+3l7
first:dvg+doc first-nighter:8ya first-rater:8yb firstborn:8y9 firth:bv6 fischer:bv7 fish:1hp+682 fisher:8yc fisherman:8yc fishing:if
fishmonger:8yd fishwife:8yd fist:48h fistfight:14q fit:e9s+e5a+3on fitness:3ec+efz fitter:8ye fitzgerald:bv8 five:drb fix:e9z fixer:8yf
fixer-upper:250 fixing:au fixture:251 flack:8yi flag:252 flag-waver:8ci flagellant:8yg flail:253 flair:4af+3iq flak:8yi flame:dli flamen:8yj
flamethrower:254 flaminius:bv9 flank:6oc flanker:8yk flannel:255 flap:256 flapper:8yl flare:dw5+dlj+5bt flash:5wp+3pp flashback:4yo
flasher:8vq flashing:5qh flashlight:257 flask:258 flat:73f+259 flatbed:25a flatboat:1m5 flatcar:25a flatfoot:8ym flatmate:8yn flatness:3uu
flats:25b flatterer:8yo flattery:56n flatus:sg flaubert:bva flautist:8yx flavor:efd+4es flaw:ed5 flea:1eh fleabag:25c fleapit:25d fleck:71t
fledgeling:9v4 fledgling:9v4 fleer:90w fleet:6jf fleming:bvb flesh:42j+418 fletcher:bvc flexibility:3sq+3bu flibbertigibbet:8yp flick:5sz
flier:8yq flight:6h2+c8+25e flinders:bvd flint:enp flintlock:25f flip:i4 flirt:8ir floatplane:25h floc:egj flocculation:dlk
flock:6ca+6c9+dsz flogger:8yr flood:d7x+dt2+25i floodhead:d7z floor:25j+25k floorboard:25l flooring:25j floorwalker:8ys floozie:avk
floozy:avk flophouse:25n florence:6wg florentine:8yu florey:bve florida:6z4 floridian:7rp florio:bvf florist:8yv+25o flory:bvg flour:651
flourish:5ch flouter:ajm flow:5wd+eyy+d7 flower:dag+daf flowerbed:25q flowering:dk4+dnm flowing:5wd flu:e5o fluff:ekc fluid:epf flunkey:9gu
flunky:9gu fluorescein:eqg fluorescence:d81 fluoride:enq fluorine:ehx fluoroboride:enr flurry:kx+d9k flush:ezq+e4j flute:25s flutist:8yx
flutter:dx flux:eyz+5wj fly:1ej fly-by-night:8yy flyer:5pf flyway:6sk flyweight:8yz fm:4v3 fo:8xs foam:73h+ens focus:4e7+3dr+3j0
focusing:4e7 fodder:8a3 foe:8tr foeman:8tr fog:d82 fogey:8pw fogy:8pw foible:3gi foil:25t fold:dy8+6cb foliage:dei folk:6ak folklore:4pb
folks:6bl follow-through:8s follower:8z1 following:6h9 folly:3mz+183 fomenter:7wh fonda:bvh fondler:a3h fondness:601 fontanne:bvi
fonteyn:bvj food:i foodie:8ub foodstuff:28k fool:8z4+8dj foolishness:3mz foot:48d+dpi footage:25u football:it footballer:8z5 footbridge:25v
footing:e0f footman:8z6 footnote:59f footpad:8z7 footpath:2n5 footprint:54m footslogger:9ck footstep:5v9+bt+ds1 fop:8m1 forager:8z8
foraging:vv forbear:8z9 force:40l+d83+3ta ford:bvk fore-and-after:25y forearm:48f forebear:8z9 foreboding:62a forecast:58t forecaster:8za
forecasting:58r forefather:8zb forefinger:48o foreground:4na forehead:49m foreigner:8zd foreknowledge:5ps forelady:8zi foreman:8zf
foremother:8zc foreperson:8zg forerunner:7bt+5ar foresight:3n4 forest:6nj forester:bvl forewoman:8zi forger:8zk forgetfulness:4cd
forgiver:a0x fork:25z+fz+dyp forklift:260 form:4vd+4k1+4n4 formalism:4ob formation:6my+v3+9o formative:4vn formula:57v+5a9+57w
formulation:ent fornicator:7vu fornicatress:7vv fort:277+262 forte:3zg forte-piano:2o0 forties:eul fortification:261 fortitude:3t4
fortress:262 fortune:d6u+dik+d6v fortuneteller:8zl forty-five:263 forty-niner:8zm forum:6js forward:8zn forwarding:4z fosbury:bvm fossil:8pw
fossilist:a07 foster:bvn foster-brother:8zo foster-child:8zp foster-daughter:8zq foster-father:8zr foster-mother:8zs foster-nurse:8zt
foster-parent:8zu foster-sister:8zv foster-son:8zw fostering:5ph fosterling:8zp foucault:bvo found:dg8 foundation:dtk+6mc founder:e8i+8zx
founding:9s foundling:8zy foundress:8zz foundry:266 fountain:267 fountainhead:55r four:dra four-flusher:868 four-wheeler:268 fourier:bvp
foursome:6c1 fourteen:drj fourth:dvi fowl:1bl fowler:bvq fox:1ds+8pv foyer:1jj fracas:5ly fraction:eov fractionation:dlm+g0 fragment:73i
fragmentation:fy fragonard:bvr fragrance:4eq frambesia:e62 frame:269+26a+418 framer:901 framework:4lf+3os framing:vo franc:dpw
franc-tireur:904 france:6xk franchise:51n franciscan:bas franck:bvs franco:bvt franco-american:7rq francophil:902 francophile:902
francophobe:903 frangipani:db8 frank:7j0 franklin:bvu fraternisation:111 fraternity:6hn+6ds fratricide:905 fraud:q7+9c7+pw frazer:bvv
freak:906 freckle:41s free-lance:90a free-liver:90b freebooter:a5s freedman:908 freedom:e2n freedwoman:908 freeholder:909 freelance:90a
freelancer:90a freeloader:90c freeman:90d freemason:90e freethinker:8n8 freeway:23u freewheeler:907 freewoman:90d freezing:dln
freight:1td+120 freighter:1pn fremont:bvx french:5ea+7qa frenchman:7m9 frenchwoman:7m9 frenzy:e9f frequency:ez0+duo frequenter:a1w
fresher:90f freshman:90f+9v4 freshness:3oh+3i2 fresnel:bvy freud:bvz freudian:90g friar:90h friary:26d frick:bw0 friction:e1t friday:evf
friedan:bw1 friedman:bw2 friend:90k friendliness:606 friendship:dz9 frieze:26e frigate:26f fright:622 fringe:dy3 frisch:bw3 frobisher:bw4
froebel:bw5 frog:1ap frogman:8pm frolic:jh front:6r3+6r4 front-runner:90p frontage:3xg frontbencher:90n frontier:6oo frontiersman:90l
frontierswoman:90m frost:eop+d7g frostbite:e7r froth:73h frotteur:90q fruit:deb+39m fruitcake:8k4 fruiterer:90r fruitfulness:3yj frump:90s
frustration:63p+36 fry:bw6 frye:bw7 fuchs:bw8 fucker:90t fuckhead:8rs fuckup:88n fuddy-duddy:90u fuel:env fuentes:bw9 fugard:bwa
fugitive:90w fugleman:90x fula:7lp fulah:7lp fulani:7lp fulbe:7lp fulbright:bwb fulfillment:636+2v full-of-the-moon:ewn fullback:90y
fuller:bwc fullness:ed1+3rc fulton:bwd fumble:3f fumbler:88n fumes:emj fumigator:90z fun:hi+5a0 funambulist:910 function:dtg+3yo
functionalist:911 functionary:9xl fund:dia fundamentalist:d6i fundamentals:4lb fundraiser:912 funds:di8 funeral:5y7 funeral-residence:26h
funnel:dwu fur:eko fur-piece:26l furlong:dpk furlough:eu1 furnace:26i furniture:26k furnivall:bwe furor:4fp furrier:8ed furrow:26m
fury:61v+e9f+3ti fuse:26n fusil:26o fusilier:913 fusion:5ui fuss:e9o fuss-budget:bc9 fusspot:bc9 futility:3yt future:etj futurist:914
fuzz:ddh g:dqm g-man:93e ga:es9 gabardine:26p gable:26q gabonese:7mk gabor:bwf gaboriau:bwg gadaba:7h5 gadabout:915 gaddafi:coo gadfly:a3f
gadget:1k1 gadgeteer:916 gadgetry:26r gael:7ix gaffer:9xx gag:59w gagarin:bwh gage:2pm+27d gagman:918 gagster:917 gagwriter:917 gaiety:62x
gain:drx+3zc+3wn gainer:919 gainsborough:bwi gaiseric:bxe gait:ez5 gaius:blc gal:doy galatian:7iz galaxy:6iw galbraith:bwj galen:bwk
galilaean:91a galilean:91a galileo:bwl gallant:8m1 gallantry:3kz gallaudet:bwm gallbladder:44e galleon:26s gallery:6h5 galley:26v gallon:doy
gallop:bs gallows:26w gallus:1q3 galois:bwn galoot:91b galsworthy:bwo galton:bwp galvani:bwq galvaniser:91d galvanism:d7t galvanizer:91d
gambian:7sp gambist:91e gambler:91f gambling:hj game:ig+ih+hk gamecock:1a6 gamekeeper:91g games-master:91h games-mistress:91h gamin:avj
gamine:91i gamma:5bc gamow:bwr gamut:3xp gandhi:bws ganef:93c gang:6i1+6iz ganger:91j gangsta:91k gangster:91l ganof:93c gaolbird:9ed
gaoler:95k gap:3fw+75e+270 garage:271 garand:272 garb:1kr garbage:ena garbageman:91m garbo:bwt garden:274+6nn+275 gardener:91n gardening:us
gardiner:bwv gardner:bww garfield:bwx garibaldi:bwy garland:bwz garment:276 garment-worker:91p garmentmaker:91p garnier:bx0 garnishee:91q
garrick:bx1 garrison:277 garroter:91r garrotter:91r gas:edn+enw+eis gasbag:91s gaskell:bx2 gasman:91t gasoline:eis gasp:sa gaspar:bm7
gassing:dlo+98 gastrocnemius:48r gastroenterologist:91u gastronome:8ub gat:278 gate:279 gatecrasher:91v gatehouse:27a gatekeeper:91w
gatepost:27b gates:bx3 gateway:27c gatherer:91x gathering:6bp+170+ya gatling:bx4 gaucho:91y gaudi:bx5 gaudy:6ik gauge:27d gauguin:bx6
gaul:7ma gauss:dp9 gautama:78f gavotte:k3 gawk:9kb gawker:91z gay:99u gay-lussac:bx7 gaze:tg gazebo:27f gazetteer:920 gb:epy gd:es3 gear:27g
gearset:27j gee:dpf geek:925 geezer:926 gegenschein:d7h gehrig:bx8 geiger:bx9 geisel:bxa geisha:921 gelding:1g1 gell-mann:bxb gem:27k
gemini:7tm gendarme:922 gender:4wh genealogist:923 general:927 generalissimo:8g1 generalist:aeg generalization:4gp+4m8+4h0
generation:6l7+6l5+exx generator:27m+27l generosity:3jm genesis:5sa genet:bxc geneticist:92a genie:791 genitor:92b genius:92d+4a6+7v1
genoese:924 genre:4k7 genseric:bxe gent:92e gentian:dc8 gentile:97u gentleman:92f gentleman-at-arms:92g gentlewoman:8lx gentry:6lo
genus:4k5+6eb geochemistry:4qs geographer:92h geologist:92i geology:4r5 geomancer:92j geometer:92k geometrician:92k geometry:4pt
geophysicist:92n geordie:7lh george:bxf georgia:6z5 georgian:7rr geraint:bxg gerbert:cxb geriatrician:92m germ:4jq german:7sr+5e1
germanist:92l germanium:ehy germany:6w1 geronimo:bxh gerontologist:92m gershwin:bxi gesell:bxj gesner:bxk gesture:dg ghana:6xo ghanian:7sx
gharry:27p ghetto:6r9 ghost:4lt ghostwriter:92o ghoul:94r+78z giacometti:bxl giant:194+8fp+6d6 gibbet:26x gibbon:bxm gibbs:bxn gibraltar:6yc
gibraltarian:7sy gibran:bxo gibson:bxp giddiness:3b9 gide:bxq gielgud:bxr gift:dfm+4ad+119 gig:27q giggle:5jc giggler:b1l gigolo:92r
gilder:92s gildhall:27r gilgamesh:bxs gillespie:bxt gillette:bxu gillie:92t gilman:bxv gilmer:bxw gingham:27s ginkgo:dad ginmill:1mg
ginsberg:bxx ginzo:7nl giotto:bxy gipsy:9e8 girard:bxz giraudoux:by0 girl:92u+8xf girlfriend:92w+92v girondin:92y girondist:92y gish:by1
git:agr gitana:92z gitano:930 give:3so giveaway:dfy given:4ll givenness:3g2 giver:931 giving:119 gjellerup:by2 glacier:73l gladiator:932
gladstone:by3 glamor:3d3 glance:tc gland:444 glanders:e7d glare:3pn glaser:by4 glass:eo1+27u glass-cutter:935 glassblower:933 glasses:2yg
glasshouse:28f glassmaker:936 glassworker:934 glaswegian:7sz glaucoma:e79 glazer:934 glazier:934 gleam:3ps+5wr gleaming:5wr+3ps gleaner:937
glee:62y glendower:by5 glenn:by6 glibness:3w2 glider:27v glimmer:5wr glimpse:tc glinka:by7 glint:5wq glitter:3po globe:735 globetrotter:938
globulin:er9 gloom:e24 glory:ebe+3d2 glossarist:939 glossary:4ze glottochronology:4rj glove:1mn glow:e4k+3sj+d8d gluck:by8 glue:ej7
glutton:93a glycerine:eo3 glycerol:eo3 gm:dqm gnome:78t gnostic:93b gnp:dfe go-between:7bh go-getter:93q go-kart:27w goad:2q0 goal:4oy
goalie:93f goalkeeper:93f goaltender:93f goat:1h1 goatherd:93g gob:9mz gobbler:93h god:78i+78b godard:by9 godchild:93i goddard:bya
goddaughter:93j goddess:78h godel:byb godfather:93k godiva:byc godmother:93l godparent:93m godson:93n godunov:byd goebbels:bye goer:8nr
goering:bz3 goethals:byf goethe:byg gofer:93o goffer:93p gogh:d17 gogol:byh going:1l going-over:6b goitre:e6l goitrogen:eo5 gold:din+3qd+ehz
gold-beater:93r gold-worker:93v goldbeater:93r goldberg:byi goldbrick:93t golding:byj goldman:byk goldmark:byl goldoni:bym goldsmith:93v
goldworker:93v goldwyn:byn golf:ir golfcart:27x golfer:93w golfing:5d golgi:byo goliard:93x goliath:byp gombrowicz:byq gompers:byr
goncourt:bys gond:7h6 gondola:280 gondolier:93y gondoliere:93y goner:93z gongora:byt gongorist:940 gonif:93c goniff:93c gonne:byu
good:3zh+3kl+3y9 good-bye:53y good-for-naught:93s good-for-nothing:93s goodall:byv goodman:byw goodness:3y9 goody-goody:942 goodyear:byx
goof:96o goof-off:93s goofball:96o goon:9kb goose:1c8 gop:6is gopher:93p gorbachev:byy gordimer:byz gordius:bz0 gore:bz1 gorgas:bz2
gorger:ajn goring:bz3 gorki:bz4 gorky:bz4 gospel:4zv gospeler:8v8 gospeller:8v8 gospels:4zv gossip:5ju+5ny gossiper:943 gossipmonger:943
goth:a2c goudy:bz5 gouger:945 gould:bz6 gounod:bz7 gourd:281 gourmand:93a gourmandizer:93a gourmet:8ub gout:e6i governed:6ev governess:946
government:6cz governor:947 gown:283 goy:7hv goya:bz8 gp:929 grabber:948 grace:ecv+3rz+3nb gracie:be4 grade:6hu+eaz grader:949 gradient:dw2
grading:xz graduate:7xj graduation:8t graecophile:a3q graf:bz9 graham:bza grahame:bzb grain:73n+68b grainger:bzc graining:3pi gram:dqm
grammarian:94b gramps:94f gran:94h granary:286 grandad:94f grandaunt:94w grandchild:94c granddad:94f granddaddy:94f granddaughter:94d
grandee:94e grandeur:3it+3lo grandfather:94f grandma:94h grandmaster:94i grandmother:94h grandnephew:94x grandniece:94y grandpa:94f
grandparent:94j grandson:94k grandstand:6h8 grandstander:94l granduncle:94z granger:8wr granite:eo6+3h4 grannie:94h granny:94h
grant:dfq+3s+df9 grant-in-aid:3u grantee:94m granter:94n grantor:94o granule:73o granville-barker:bzd grape:67w grapeshot:287 grapevine:5o0
graph:5eu graphite:eld graphologist:94p grappelli:bze grappler:bcf grappling:mf grasping:4ia grass:dbo grassfire:5rb grasshopper:1ex
grate:289 gratification:e29+10q grating:28a gratitude:60j grave:eua+28b gravedigger:94q gravel:ej3 graverobber:94s graves:bzf gravestone:28c
graveyard:6pa gravity:d87+3b6 gray:3q5+28d graybeard:9xu grazier:94u grease:eo7 greaseball:7nl greaser:7op great:94v great-aunt:94w
great-nephew:94x great-niece:94y great-uncle:94z greatcoat:28e greatness:3zz grecian:950 greco:btf greece:6w6 greed:3p7 greek:5ef+7ml
greeley:bzg green:3qh greenberg:bzh greene:bzi greengrocer:951 greenhorn:8kv greenhouse:28f greenland:6wj greenness:3wz greenroom:28g
greens:672 greenskeeper:952 greeter:954 greeting:540 gregory:bzk grenade:28h grenadian:7t0 grenadier:953 gresham:bzl gretzky:bzm grey:bzn
greyback:arj greybeard:9xu gridlock:6fq grief:63d grieg:bzo grievance:648+5oq+5ng griever:9sc griffith:bzp grifter:8hc grill:28i grille:388
grillroom:28i grimm:bzq grin:5bx grind:ay3 grinding:73p+5va gringo:955 grinner:956 grinning:5bx griot:957 grip:rc gripe:5ne gris:bzr
gristmill:28j groan:5j8 groaner:958 grocer:959 grocery:28l groin:49f gromyko:bzs groom:95b groom-to-be:8xm groomsman:95c groove:dxl+yt
gropius:bzt grotesque:28m grotius:bzu grouch:95d groucho:ceh ground:74e groundbreaker:a4o grounder:5k groundkeeper:95f groundling:95e
grounds:4j9+39j+6r0 groundskeeper:95f groundsman:95f groundwork:4hn group:y groupie:95g grouping:y grove:6nk+28n groveler:7ze groveller:7ze
groves:bzv grower:7wk growing:dlq growl:5vb growler:95h growling:5nh grownup:79p growth:dlq+dlr grub:64u+1fg grudge:648 grumble:5vr
grumbler:bak grumbling:5vr+5ni grump:95d grunt:5vc grunter:95i guam:6wq guarantee:563+564 guarantor:95j guard:95l guardian:7ap guardsman:95n
guarneri:bzw guarnerius:bzw guarnieri:bzw guatemala:6vr guatemalan:7mx guerilla:95o guerrilla:95o guess:5a3+4i4 guesser:95p guessing:4i4
guest:95q guesthouse:28o guestworker:95s guevara:bzx guggenheim:bzy guidance:54x+13j guide:b5m+95t+4zi guidepost:4kc guildhall:28q
guilt:e2k+63g guinean:7t1 guinness:bzz guitar:28r guitarist:95u gujarati:7hh gujerati:7hh gulf:73q+3fx gull:8dj gully:73r gulp:si gulper:95v
gulping:sj gum:65p+43m gumshoe:8op gun:28s+1ki gunboat:28t gunfire:54 gunman:95w gunner:80o gunplay:56 gunpowder:er4 gunrunner:95x
gunshot:54 gunslinger:95w gunsmith:95y gurkha:7oy guru:95z gust:d88 gustavus:c00 gusto:5zo gut:471 gutenberg:c01 guthrie:c02 guts:3t5
gutter:28w guttersnipe:avi guvnor:960 guy:962 guyanese:7my guzzler:961 gwynn:c03 gym:28x gymnast:963 gymnastics:hs gymnosophist:964
gynaecologist:965 gynandromorph:98l gynecologist:965 gynne:c03 gypsy:9e8 gyration:5xu gyroplane:1ku gywn:c03 h-bomb:2bz habakkuk:c04
haber:c05 haberdasher:8eh haberdashery:1w4 habit:4c5+gw habitant:7b8 habitat:6rc habitue:ae7 hack:967 hackbut:1kg hacker:968 hackney:290
hackwork:mg hadji:96f hadrian:c06 haeckel:c07 haematologist:98e haemophile:98g haemophiliac:98g hag:96a hagbut:1kg haggai:c08 haggard:c09
haggler:96b hagiographer:96c hagiographist:96c hagiologist:96c hahn:c0a haida:7e8 haiku:4y2 hail:d89 hair:421 haircut:423 hairdo:422
hairdresser:96d hairsplitter:96e hairstylist:96d haitian:7mz haji:96f hajji:96g hakeem:96h hakham:4wp hakim:96i hakka:96j halberd:292
halberdier:96k halchidhoma:7e9 haldane:c0b hale:c0c halevy:c0d haley:c0e half:dqv half-breed:96n half-brother:aub half-caste:96m
half-hour:ex9 half-intensity:3w9 half-moon:493 half-pint:ah8 half-sister:ao9 half-wit:9bo halfback:96l halftime:eys hall:294+1jj
hallelujah:56j halley:c0f hallmark:3ex halloween:ewa hallucination:e95 hallway:294 halo:3pl halogen:eoe hals:c0g halt:e3k+5u2+106 halter:295
ham:66j haman:96p hamilton:c0h hamlet:6hj hammarskjold:c0i hammer:298+296 hammerhead:8rs hammerstein:c0j hammett:c0k hamming:km
hammurabi:c0l hammurapi:c0l hamper:2v4 hampton:c0m hamsun:c0n hancock:c0o hand:48g handbag:1lc handbow:299 handcar:29a handcart:29b
handclasp:546 handel:c0p handful:dsq+dsh handgun:2ol handicap:eg2+3za handicapper:9xe handiwork:29c handkerchief:29d handle:29e
handlebar:29f handler:96r handling:oe+65+132 hands:rj handshaking:546 handspike:29h handstand:hz handwriting:4ys handy:c0q handyman:96s
hanger:96t hanger-on:ayp hangman:96u hangout:6re hangover:ec5 hanks:c0r hannibal:c0s hanoverian:96w hansom:29l hanukkah:ewd happening:5qb
happiness:e2a+62p harangue:5p5 haranguer:96v harasser:974 harbor:6td hardbake:65n harding:c0t hardliner:96y hardship:edd+3dy
hardtack:66v+esy hardtop:29n hardware:29p hardwareman:9dz hardy:c0u hare:1fn harefoot:c0y harem:29q hargreaves:c0v harijan:b5b harlem:700
harlequin:96z harlot:aa7 harlow:c0w harm:e7j+5x5 harmoniser:970 harmonizer:970 harmony:3e2+5fx harmsworth:c0x harness:29s+29r harp:29t
harper:971 harpist:971 harpo:cej harpooneer:972 harpooner:972 harpsichordist:973 harpy:b82 harquebus:1kg harridan:975 harrier:96x
harriman:c0z harris:c10 harrison:c11 harrod:c12 harshness:3pd hart:c13 harte:c14 hartley:c15 harum-scarum:8m3 harvard:29u harvest:ddc
harvester:976 harvey:c16 has-been:977 hasdrubal:c17 hasek:c18 hasid:978 hasp:29w hassam:c19 hassel:c1a hassid:978 haste:3un hastings:c1b
hat:29x hatchback:29y hatchet:33s hatching:dls hatchway:29z hate:643 hatemonger:97a hater:97b hathaway:c1c hatmaker:97c hatred:643
hatter:97c haul:4n hauler:97d haulier:97d haunch:47y+1hc haunt:6re hausa:7p1 haussa:7p1 havasupai:7ea have:afi have-not:a6l havel:c1d
haven:2a0 haversack:1l8 havoc:ku hawaii:6z8+6za hawaiian:5do hawk:1ah hawker:a2g hawking:c1e hawkins:c1f hawkshaw:8op hawkyns:c1f
haworth:c1g hawthorne:c1h hay:68a haydn:c1i hayek:c1j hayes:c1k hayfield:6r1 hays:c1l hayseed:bcz haystack:6b9 haywood:c1m hazan:8a7
hazard:efu+d6u haze:d8a hazlitt:c1n he-man:avs head:477 head-shrinker:aak headache:4jl+e87 headcounter:a69 headgear:2a3 headhunter:97g
heading:4wt headland:75v headlight:2a6 headline:4wu headliner:97h headlinese:5hg headman:97n headmaster:97j headmistress:97k
headquarters:2a8+2a7 headsman:97n headstand:i0 headwaiter:8ab healer:b0t healing:dlt health:ec7 heap:6b6+dsz hearer:97p hearing:15e+edt+6qb
hearse:2a9 hearst:c1o heart:4mg+44i heartbeat:5w8 heartbreaker:97s hearth:24w+2aa heartthrob:97t heat:d8b+3se+4ey heater:2ac heathen:97u
heating:dlu heaven:6ql heavens:6p9 heaver:2ad heaviness:3sx heaving:5ue heaviside:c1p heavy:97x heavyweight:97w hebbel:c1q hebraist:97y
hebrew:5ei hecht:c1r heckler:97z hedge:2af hedger:980 hedonism:715 hedonist:981 heed:4e4 heel:2ag+48u hegel:c1s hegelian:982 heidegger:c1t
height:3y3+dzs+3rv heights:6rl heinlein:c1u heinz:c1v heir:983 heir-at-law:984 heiress:985 heisenberg:c1w helicopter:2ah helium:ei0 hell:6rg
hell-kite:988 hell-rooster:988 hellcat:b82 hellene:7ml hellenic:5ef hellhound:987 hellion:986 hellman:c1x hello:547 helm:2ai+18g
helmholtz:c1y helmsman:989 heloise:c1z helot:alj help:15t helper:814+7a1 helplessness:412 helpmate:98d helpmeet:98d hem:2aj hematologist:98e
heming:c20 hemingway:c21 hemiplegic:98f hemisphere:6rh hemminge:c20 hemoglobin:era hemophile:98g hemophiliac:98g hemorrhage:e7n
hemorrhoid:e88 hemosiderin:erb hen:1bq henchman:8h5 hencoop:1v0 hendrix:c22 henhouse:1v0 henson:c24 hepatitis:e5v hepburn:c25 hepworth:c26
heraclitus:c27 herald:98h herb:dc1+68k herbalist:98i herbart:c28 herbert:c29 herculius:cf2 herd:6cf+6cg herder:c2a herdsman:98j here:6oe
heredity:dlv herero:7jp heretic:98k heritage:4c6+3o7 heritor:983 herman:c2b hermann:bez hermaphrodite:98l hermeneutics:4s3 hermit:aed
hermitage:2ak hero:9qz+4n2 herod:c2d herodotus:c2e heroics:kn heroine:98o heroism:3kz heron:c2c herpetologist:98n herr:98q herrick:c2f
herringbone:2al herschel:c2g hershey:c2h herzberg:c2i hesiod:c2j hesitancy:62e hesitater:aob hesitation:4dv+3b3+104 hesitator:aob hess:c2k
hesse:c2l heterosexual:98r hevesy:c2m hewer:98s hex:5ku hexameter:5ia heyday:ezq heyerdahl:c2n heyrovsky:c2o heyse:c2p heyward:c2q
hezekiah:c2r hi:547 hiawatha:c2s hick:bcz hickock:c2t hidatsa:7eb hide:ekf+1ch hideaway:6rj hideout:6rj hiding:ze hierarch:98a
hierarchy:6le+6lb hieronymus:c5y higginson:c2u high:3w3 high-muck-a-muck:98x high-up:b6l highbinder:98t highbrow:98u higher-up:ax1
highflier:98v highflyer:98v highjacker:990 highlander:98w highness:98y highroad:2an highschool:6mn highway:2ao highwayman:98z hijacker:98z
hike:bu hiker:991 hilarity:62y hilbert:c2v hildebrand:bzj hill:73t hillary:c2w hillbilly:992 hillel:c2x hillock:74b hillside:73u hilt:2ap
hilum:41h himmler:c2y hinault:c2z hinayanist:7id hindemith:c30 hindenburg:c31 hindoo:7n5 hindu:7n5 hindustani:7n5 hinge:2aq hint:5l2+5as
hip:47x hipline:6ri hipparchus:c32 hippie:993 hippocrates:c33 hippy:993 hipster:993 hire:98b hireling:995 hirer:877 hirohito:c34
hirschfeld:c35 hirschsprung:c36 hispanic:aro hisser:996 hissing:5vd histologist:98c histology:4qo historian:997 historiographer:997
history:eti+519+4rh histrion:7v9 histrionics:5cp hit:1o hitch:ezn hitchcock:c37 hitchhiker:998 hitchings:c38 hitchiti:7ec hitler:c39
hitman:95w hitter:847 hittite:99a hive:6fl+1no hmong:7n6 hoagland:c3a hoarder:99b hoaxer:a7o hobbes:c3b hobbledehoy:99c hobbler:99d
hobbs:c3c hobby:ho hobbyist:99e hobo:b31 hodgepodge:6m1 hodgkin:c3d hodman:99g hoe:2ar hoffa:c3e hoffman:c3f hoffmann:c3g hoffmannsthal:c3h
hog:99h hogan:c3i hogarth:c3j hogg:c3k hoka:7ee hokan:5d3 hokusai:c3l holbein:c3m hold:rc+4i9+40r holder:2as holding:r8 holdout:99j
holdover:99k holdup:qe hole:73v+2au+2av holiday:etx+ew3 holidaymaker:b2a holland:6xp hollander:7n3 holler:5iw hollering:5iw hollerith:c3n
hollow:dyg+73x+73w hollowness:ecp hollyhock:dbz+dby hollywood:6dq holmes:79n holocaust:17w holofernes:c3o holster:2aw holystone:73y
hombre:962 home:6q9+22k home-builder:99o homebody:au5 homebound:6al homeboy:99n homebuilder:99o homefolk:6bm homegirl:99p homeland:6ow
homeless:99q homemaker:9aj homeopath:99r homeowner:99s homer:5s homesteader:at6 hometown:6ug homicide:92 homo:99u homoeopath:99r
homogenate:eof homogeneity:3fh homophile:99u homophobe:99t homosexual:99u homunculus:9mk honcho:8zf honduran:7n0 honegger:c3p honesty:3lr
honey:68w+84w honeybee:1eo honeymoon:etz honeymooner:9v6 honeysuckle:dcs honkey:7cq honkie:7cq honky:7cq honky-tonk:1md honkytonk:2b0
honolulu:6z9 honor:56o+ebd+3ll honoree:99v honour:ebd+56o hood:99w hoodlum:99w hoof:1ea hoofer:99x hook:2b3 hooke:c3q hooker:c3r hookup:2b5
hookworm:1ct hooligan:88l hoop:2b7+2b6 hoosier:7ru hoot:5iz hoover:c3s hop:4v hope:61c+63q+4ny hopeful:7zh hoper:99y hopi:7ed hopkins:c3t
hopkinson:c3u hopper:2b8 hopscotch:j1 horace:c3v horde:6fm horizon:6rm+3xn hormone:454 horn:2ba+197 horne:c3w horney:c3x hornist:99z
hornpipe:k9 horologer:b9p horologist:b9p horoscope:58s horowitz:c3y horror:625+2bb+60i horse:1fw horse-cart:2be horse-pistol:2bg
horse-trail:2bh horseback:1co horsecar:2bd horselaugh:5jd horseman:9a0 horsemanship:4aw horseshoer:8wu horsewoman:9a1 horta:c3z
horticulturist:9a2 hosea:c40 hosier:9a3 hospital:2bj hospitality:545 host:9a6+6fm+19l hostage:9a8 hostel:2bk hosteller:9aa hostelry:2bk
hostess:9a7+9a5+aul hostility:3br hostler:atc hot-rod:2bm hotdog:9a9 hotel:2bl hotelier:9aa hotelkeeper:9aa hotelman:9aa hothead:8y7
hothouse:1xe hotness:3se hotshot:7v1 hotspur:cmj houdini:c41 houghton:c42 hound:1dk+89i hour:ex8 houri:9wy hours:eta+et9 house:2bn
house-builder:99o houseboat:2bp housebreaker:9ab housebreaking:qi housebuilder:99o housefather:9ac houseguest:9ad household:6du
householder:99s househusband:9ae housekeeper:9af housekeeping:lg housemaid:9lm houseman:9de housemaster:9ag housemate:9ah housemother:9ai
housewarming:6io housewife:9aj housework:lg housewrecker:9ak housing:2bq housman:c43 houston:70j hovercraft:2bs howard:c44 howe:c45
howells:c46 howl:5j9 howling:5j9 hoy:1m5 hoyden:b1w hoyle:c47 hp:dpd hr:ex8 hrolf:cqn hualapai:7gr hualpai:7gr hub:2bt hubbard:c48
hubble:c49 hubbub:5vf hubby:9b2 hubel:c4a hubris:3mq huckster:9al huddle:5ka huddler:9am hudson:73z hue:3qu hugger:9an hugging:sw
huggins:c4b hughes:c4c hugo:c4d huguenot:9ao hulk:92q+2bu hum-vee:2bv human:1hl humanism:4oi+4oh humanist:9ap humanitarian:9aq
humanity:3je+3ek humboldt:c4e humdinger:9r1 hume:c4f humidity:efm humiliation:ebp+60x humility:3mu+612 hummer:9ar humming:5vg+18d
humor:59s+3bd+64e humorist:9as humourist:9as humperdinck:c4g humvee:2bv hun:9au hunch:4mf hundred:drt hundred-percenter:8ci hungarian:7n7
hungary:6xr hunger:e4e hunk:9av hunkpapa:7ef hunt:c4h hunter:9ax hunter-gatherer:9ay hunting:id huntington:c4i huntress:9az huntsman:9ax
hupa:7eg hurdle:2bw hurdler:9b1 hurler:a4u hurok:c4j hurricane:d8c hurry:ech+3un hurt:e7j hus:c4k husain:c4l husayn:c4l husband:9b2
husbandman:8wr husbandry:ur hush:3r2 huss:c4k hussar:9b4 hussein:c4l husserl:c4m hussite:9b5 hussy:7vv hustler:avk huston:c4n hut:2bx+2br
hutchins:c4o hutchinson:c4p hutment:2by hutton:c4q hutu:7jq huxley:c4r huygens:c4s hyacinth:eoh hyalinization:e53 hydride:eoi
hydrocarbon:eoj hydrochloride:elu hydrogen:ei1 hydrologist:9b7 hydromancer:9b8 hydroplane:2uj hydroxide:ep9 hydroxymethyl:eon hygienist:9b9
hymie:7i5 hymn:5g8 hypatia:c4t hypercellularity:e4w hyperemia:e80 hyperope:9ba hyperplasia:e8u hypertensive:9bb hypertrophy:e8s
hypervelocity:ezb hypnotiser:9bc hypnotist:9bc hypnotizer:9bc hypoadrenocorticism:e5j hypocellularity:e4x hypochondriac:9bd
hypocrisy:59a+3lj hypocrite:9be hypotensive:9bf hypothalamus:46g hypothesis:5kz+4le hypothyroidism:e5l hysteria:e9f+626 hysteric:9bg
ianfu:8fz iberian:9bh ibert:c4u ibn-roshd:bfr ibn-sina:bfs ibrahim:bdb ibsen:c4v icbm:2cm ice:eoo ice-skater:9bj ice-wagon:2c2 iceboat:2c0
icebox:2rw icebreaker:2c0 icehouse:2c1 iceland:6xt+6xs icelander:7n8 icelandic:5e4 iceman:9bi ichthyologist:9bk icicle:eoq iconoclast:9bl
idahoan:7rs idea:4jo ideal:4mn+9r0 idealist:9bm idealization:16j idealogue:b0r identification:6p+5c7 identity:39t+4g1 ideologist:9bn
ideologue:9bn ideology:4t7+4gx idiom:5hk+5kq+3om idiosyncrasy:3gi idiot:9bo idleness:10a idler:9bp idol:2c3+9bq idolater:9br idolatress:9bs
idoliser:9bt idolizer:9bt igbo:7r9 iglesias:c4w ignatius:c4x ignoramus:9bu ignorance:4pg ike:bta ikhanaton:bdp ile-de-france:6xn ileum:474
iliad:4y5 ilk:4k8 illegitimacy:e0e illegitimate:842 illinois:6zb illinoisan:7rt illiterate:9bv illness:e4y illumination:ege+e1w
illusion:4nl+4lr illusionist:b7t illustration:5er+5c2+4j0 illustrator:80p image:4my+3co+2o4 imagery:4g9 imagination:4ai+4g9+4ao imaging:4g9
imam:9bw imaret:2c5 imaum:9bw imbalance:e3a imbecile:9bo imbiber:8r2 imitation:4oc+2c6+yl imitator:9c3 immediacy:3o4 immensity:3wh
immigrant:9bx immigration:2i imminence:e40 immobility:e3e immortal:9by immortality:3ug immune:9bz immunity:efe immunoelectrophoresis:dlx
immunologist:9c0 imp:78s impact:5t0+d6r impairment:5x5 impasse:e3p impatience:e9u+61l imperialism:559 imperialist:9c2 impersonator:9c3
impetus:d7q impinging:5t3 implement:2c8 implementation:12p+1p implication:4h3+4mj import:2c9+9c4+52x importance:3zx importation:124
importee:9c4 importer:9c6 importunity:5m8 imposition:12q impossible:4hk imposter:9c7 impostor:9c7 impotence:411 impotency:411
imprecation:5ol impresario:an5 impression:4md+3cm impressionist:9c8 imprimatur:566 imprint:4de imprisonment:146 impromptu:5ow
impropriety:3ne improvement:5tq+a0+eap improver:9aq impulse:70z+5zj impunity:efg impurity:egh+ee0 in:dph in-fighting:14k in-law:9cw
inability:4b9 inaccuracy:3ie inaction:e3j inadequacy:3wt inadvertence:4eb inamorata:9c9 inamorato:9ca inaugural:5ox inauguration:9r inca:7ph
incan:7pg incantation:5kt incarnation:a3a+5ac incendiary:80j incense:eot incentive:70x inception:5s9 inch:dph incidence:dut incident:5rj
incipience:eu8 incipiency:eu8 incitement:18l+5pj inciter:9d7 inclination:4sd+dxi+dxh incline:76q+2r7 income:dfc incompatibility:dvz
incompetence:3z3 incompetent:9cb inconvenience:ec3+3e0 incorporation:17i incorruptibility:3ln increase:drx+5tp incubation:ny incubus:78x
inculcation:tx incumbent:9cc incurable:9cd incursion:26 indaba:6k3 indecision:4du indefinity:3g7 indentation:dya independence:e2r
independent:9sl index:dvn+54h indexer:9ce indexing:y5 india:6x8 indiaman:2cb indian:7h1 indiana:6ze indianan:7ru indianapolis:6zf
indication:5ak indicator:54h indictment:5oo+5or indifference:60p+5z6+3al indigen:7b9 indigene:7b9 indigestion:e8f indignation:61x
indignity:16t indirection:yr individual:b+9cg individualism:3gf individualist:7b7 individuality:3gf indo-european:7ca indolence:3am
indonesia:6xb indonesian:7n9 indorser:awd inducement:70x inductee:9ch induction:5yb+d8e+4gp industrialism:6kw industrialist:9ci
industrialization:v0 industry:6dn+uz inebriate:8rg inequality:3ft inertia:3aj inevitability:3fz inevitable:5so inexperience:4ph infancy:euc
infant:824 infanticide:9cj infantry:6lu infantryman:9ck infatuation:5yy infection:e6c inference:4gq inferior:9cm inferiority:e0c+3ev
infernal:9cn infidel:97u infidelity:3m3 infield:1ml infielder:9co infiltration:wy infiltrator:9cp infinitive:4w6 infirmary:2bj infirmity:eg1
inflation:dm2 inflection:du1+5hp infliction:12q+pd inflow:dm3 influence:40k+6v+4dc influx:dm3 informant:9cq information:54b+4iq informer:9cr
infrared:3ui inge:c4z ingenue:9cs inger:7lw ingerman:7lw ingrate:9ct ingratitude:60l ingredient:2cd+4l1 ingres:c50 ingrian:7lw ingroup:6hw
inhabitant:7b8 inhalation:s9 inheritance:3o inheritor:983 inheritress:985 inheritrix:985 inhibition:10k+3mf initial:5b9 initiate:9wd
initiation:5yb+9s initiative:3jt+9q initiator:9d6 injection:d0 injun:7g2 injury:e7j+5rt injustice:pc ink:eos inka:7pg inkling:4mc inlet:745
inmate:9cx+9cz+8if inn:2bk inning:ey3 innkeeper:9a4 innocence:3m7 innocent:7ba innovation:2cu+4am innovator:a4o inoculation:rr
inoculator:9cy inpatient:9cz input:5q0 inquest:n8 inquirer:9d0 inquiry:4hu+5mg+n5 inquisition:6kh inquisitor:9d1 inroad:oy insanity:e9i
inscription:4yu inscrutability:3j3 insect:1ee inset:2ce inside:6rq+6rp insider:9d3 insight:4eh+61i+4ib insignificance:405 insinuation:5ou
insistence:5md insolence:3o1 insolvent:83e insomniac:9d4 insouciance:631 inspection:ti inspector:9d5 inspiration:4jp+2cf inspirer:91c
instability:e1g+3if installation:9t+240 installment:dh2 instance:5ro instancy:3um instant:exu+exq instigant:9d7 instigator:9d7
instillation:cx instinct:4a9 institute:6me institution:6d3 instruction:5a7+tq instructions:4zh instructor:azf instructress:9d8
instrument:2ch instrumentalist:9t1 instrumentality:6em+3yr instrumentation:2ci+44 insubordination:3nn insularity:eab insulation:eab
insulin:457 insult:578 insurance:di1+51k insured:9d9 insurgent:9da insurrection:wc insurrectionist:9da intake:sc intangible:dhp integer:dqn
integral:4q4 integrating:15j integration:15j integrity:ecy+3lm intellect:4a5 intellectual:7bb intelligence:4a2 intensification:f5
intensity:3w8+3te intent:4p2+535 intention:4p2 intentness:3lg interaction:1c intercept:4pz interceptor:2ck intercessor:7bh interchange:2cl
interconnectedness:eak intercourse:5jr interdependence:dva interest:4cw+3yb+40h interface:2cn interference:55a+10t+5xh interferometer:2co
interim:eyu interior:6rq interlayer:2cq interlocutor:9dd interloper:9dp interlude:eyt intermarriage:e13 intermediary:7bh intermediate:eou
intermediator:7bh intermission:105 intern:9de internationalist:9df interne:9de internee:9dg internist:9dh internuncio:9di interplay:1d
interposition:10f interpretation:4n0+48 interpreter:9dj+9dk interpreting:4g8 interrelation:dvc interrelationship:dvc interrogation:5mk
interrogative:5mk interrogator:9d1 interruption:fq intersection:4kx intersex:98l interval:eyl+4q5 intervenor:9dl intervention:17n
interview:5mj+5k9 interviewee:9dm interviewer:9dn intima:441 intimacy:3bn intimate:8ha intimidation:16o intolerance:3aw intonation:5hq
intransigence:3lb intrenchment:23d intrigue:4m3 intriguer:8o5 introduction:9p+4ye+5nq introject:4mp introvert:9do intruder:9dp
intrusion:5xg+27 intuition:4ee+4mf inuit:8up inundation:d7x invader:9dq invalid:9dr invalidator:9ds invasion:wx+5xg invention:4am+2cu+vl
inventor:9dt inventory:50o+303 inversion:d84 investigating:my investigation:4hy+my investigator:aet investment:11p+dhq investor:9dw
invigilator:9dx invitation:5m4 invitee:95q invocation:5ma involvement:17k+dtr+4cw invulnerability:efq io:79a iodide:eow iodination:dm4
iodine:ei2 iodocompound:eox iodoprotein:eju iodothyronine:emd iodotyrosine:emc ion:746 ionesco:c51 ionian:7mp iowa:7eh iowan:7rv ioway:7eh
iraki:7nb iran:6xf irani:7na iranian:7na iraq:6xg iraqi:7nb ireland:6x3+6wu irelander:7nc irenaeus:c52 irish:7q9 irishman:7nd irishwoman:7ne
iron:ei3 ironclad:2cw ironist:aif ironman:9dy ironmonger:9dz irons:2cv ironside:9e0 ironsides:bp8 ironworker:9e1 irony:59t+3e8 iroquois:7ei
irredentist:9e2 irregular:95o irregularity:p2+3gx+3v2 irreligionist:9e3 irreproducibility:3ih irresolution:4du irresponsibility:3cd
irreverence:4sx irridentist:9e2 irrigation:zv irritability:64g irritation:e9t irruption:28 irving:c53 isaac:c54 isabella:c55 isaiah:c56
isherwood:c57 ishmael:c58 islamist:9e4 island:747 island-dweller:9e5 islander:9e5 isle:748 ism:4nr ismaili:9e6 ismailian:9e6 isocrates:c59
isocyanate:eoz isolation:ea8+60d+15h isolationist:9e7 isomer:ep0 isopleth:6rs israeli:7ni israelite:7nh issachar:c5a issuance:zy issue:4io
italian:7nk+5e9 italic:4x0 italy:6wb item:50g+du4+2cx itinerant:9e8 ivanov:c5b ives:c5c ivory:ekb+3q4 ivy:dbb jab:dh+5z jabberer:8r4
jabbing:dh jack-tar:9mz jackanapes:bam jackass:96o jackdaw:1ae jacket:2cy+2cz jackson:c5d jacksonian:9e9 jacob:c5e jacobean:9ea jacobi:c5f
jacobin:9eb jacobite:9ec jacobs:c5g jacquard:c5h jade:ep1 jafar:c5i jaffar:c5i jagger:c5j jail:2d0 jailbird:9ed jailer:95k jailor:95k
jainist:7ij jakes:2lr jakobson:c5k jalopy:1ro jam:65z jamaican:7nv james:c5l jamison:c5m jan:ewr janissary:9ee janitor:9ef jansen:c5n
jansenist:9eg january:ewr jap:7ny japan:6xh+6xi japanese:7nw+5d7 japheth:9eh jar:2d1 jargon:5kr jarrell:c5o jaspers:c5p jat:9ei java:6xc+69z
javan:9ej javanese:9ej jaw:47d jawan:9ek jay:c5q jaywalker:9el jazzman:9em jealousy:64b jeep:2d3 jeerer:ajm jeffers:c5r jefferson:c5s
jeffersonian:9en jejunum:473 jelly:662+660 jenner:c5t jenny:c5u jensen:c5v jeopardy:efu jeremiah:c5x jerk:9eo+dj jerk-off:b24 jerker:bcp
jerking:dj jeroboam:c5w jerome:c5y jerry:7st jerry-builder:9ep jerusalem:6w9 jespersen:c5z jest:59w jester:9eq jesuit:9er jesus:c60
jet:2d4+5xp jetliner:2d6 jevons:c61 jew:7i3 jew-baiter:7z1 jewel:2d7 jeweler:9es jeweller:9es jewess:7i4 jewison:c62 jezebel:c63 jfk:c7q
jibe:59l jihadist:7i8 jilt:9et jimdandy:9eu jimenez:c64 jimhickey:9eu jingo:8ci jingoist:8ci jinnah:c65 jinrikisha:2d9 jinx:9f1 jirga:6k4
jnr:9fb joachim:c66 job:lk+om jobber:9ev jobholder:9ew jock:81f jockey:9ex joel:c67 joffre:c68 joffrey:c69 jogger:9ey john:33n johnny:arj
johns:c6a johnson:c6c johnston:c6d joiner:9ez joint:49d+2db joke:59w joker:9f0 jokester:9f0 joliet:c6g joliot:c6e joliot-curie:c6f
jolliet:c6g jolson:c6h jolt:5t2+dj jonah:c6i jones:c6j jong:c6k jongleur:8z0 jonquil:dci jonson:c6l joplin:c6m jordanian:7nz joseph:c6n
josephus:c6o joshua:c6p joss:2dc jot:510 journal:4yp+52s journalese:5hh journalism:4uk journalist:9f2 journey:ca journeyer:b9v journeying:ca
journeyman:8k5 joust:5ym jowett:c6q jowl:42p joy:62q+4jh joyce:c6r jr:9fb judah:c6s judaism:6e3 judas:c6t jude:c6t judge:9f3+8v7
judgment:4jy+t4 judicature:6kc judiciary:6f4 judith:9f4 jug:2dd juggler:9f5 jugoslav:7tc jugoslavian:7tc juice:69w juicer:8r2 juju:4ok
jukebox:2df julian:c6u july:ewy jumble:eer jumbojet:2dg jumper:9f7 junction:2di juncture:5ww june:eww jung:c6v jungian:9f8
junior:bbh+9fa+9f9 junk:enc junker:7sw junkers:c6w junkie:8r9 junky:8r9 junkyard:6rn jupiter:74a jurisdiction:40s+6rt jurisprudence:4rn
jurist:9fc juror:9fd jury:6mq juryman:9fd jurywoman:9fd jussieu:c6x justice:3km+o5 justiciar:9fe justiciary:9fe justification:4j7+58b
justifier:7z6 justinian:c6y justness:3e5 juvenal:c6z juvenile:7bc juxtaposition:zj k:dqc kaaba:2dk kabbalist:89e kachaturian:c70 kachina:9ff
kafir:9fg kafka:c71 kahn:c72 kaiser:9fh kalapooia:7ej kalapuya:7ej kalashnikov:2dl kale:diy kalif:89o kalinin:c73 kaliph:89o kalka:7r7
kamia:7ek kamikaze:2dm kampuchean:7kc kanarese:7h7 kandinski:c74 kandinsky:c74 kansa:7el kansan:7rw kansas:6zg kant:c75 karakalpak:7qu
karelian:7lx karlfeldt:c76 karloff:c77 karok:7em karpov:c78 karsavina:c79 kashmiri:7hi kasparov:c7a kassite:7cn kastler:c7b katari:7pm
kaufman:c7c kaunda:c7d kayak:2dn kazak:7qv kazakh:7qv kazakhstani:7qw kazan:c7e kc:ez2 kean:c7f keaton:c7g keats:c7h keble:c7i kechua:7pf
keelboat:2do keenness:4a7 keeper:9fi keeping:15m+ri keepsake:2dq kekchi:7en kekule:c7j keller:c7k kellogg:c7l kelly:c7m kelt:7iw ken:4i6
kendall:c7n kendrew:c7o kennan:c7p kennedy:c7q kennel:2dr kennelly:c7r kent:6x2 kentuckian:7rx kentucky:6zh kenyan:7o1 kenyata:c7s
keokuk:c7t kepler:c7u kerchief:2ds kerensky:c7v kern:c7w kerosene:eit kerouac:c7x kerygma:5p7 kesey:c7y ketch:2dt ketosis:e7e kettering:c7z
kettle:2du key:2dv+4ho keyboard:2dw keyboardist:9fj keyhole:2dy keynes:c80 keynesian:9fk keynote:5oy+4mt khachaturian:c81 khadafy:coo
khalif:89o khalifah:89o khalka:7r7 khalkha:7r7 khama:c82 khan:9fl khanty:7ly khartoum:6yd khedive:9fm khirghiz:7qx khmer:5dk khoisan:88y
khomeini:c83 khrushchev:c84 khufu:8cv khukuri:2dz kibbutznik:9fn kibitzer:9fo kichai:7eo kick:61+62v kickapoo:7ep kicker:9fp kickoff:9u+eye
kid:8d4 kidd:c85 kiddie:9fq kiddy:9fq kidnaper:9fr kidnapper:9fr kidney:448 kierkegaard:c86 kieslowski:c87 kike:7i5 kiley:2eg kiliwa:7eq
kiliwi:7eq kill:91+8y killer:9fs killing:5ty+91 killjoy:asi kilometer:dpu kin:9g0 kind:4k1 kindergarten:6mp kindergartener:a82
kindergartner:a82 king:9ft kingdom:eez+6ru+6q7 kingmaker:d36 kingpin:9fx kinsey:c88 kinship:du9+duc kinsman:9g3 kinsperson:9g0 kinswoman:9g4
kiowa:7er kipling:c89 kirchhoff:c8a kirchner:c8b kirghiz:7qx kirgiz:7qx kirk:2e0 kirpan:2e1 kiss:63 kisser:9g5 kissing:sw kissinger:c8c
kit:2e3 kitchen:2e4 kitchener:c8d kitchenette:2e6 kitten:1dw klansman:9g7 klaproth:c8e klee:c8f kleenex:ep3 klein:c8g kleist:c8h
kleptomaniac:9g8 klimt:c8i kline:c8j klinefelter:c8k klopstock:c8l klutz:9g9 kluxer:9g7 km:dpu knack:4ae knacker:9ga knapsack:1l8 knave:aga
knee:48p kneecap:42q kneeler:9gb knesset:6jz knesseth:6jz knife:2e8+2e9 knight:9gc knight-errant:9gf knit:2ea knitter:9gh knob:2ec+2eb
knock:5vh+4f9 knockabout:2ed knocker:9gi knocking:5vh knockout:apo knoll:74b knot:6b1+2ee+et1 know-all:9gk know-how:4a0 know-it-all:9gk
knower:9gj knowledge:m knox:c8m knuckle:497 knuckleball:4j knucklehead:8rs knuckles:1qa knucks:1qa knut:blk koasati:7es koch:c8n
koestler:c8o kolam:7h8 kolkhoznik:9gl komi:7lu kongfuze:bo7 konoe:c8p konoye:c8p kook:9gm koopmans:c8q korbut:c8r korchnoi:c8s korda:c8t
korea:6xu korean:7o0 korzybski:c8u kosciusko:c8v kosciuszko:c8v kota:7h9 kotar:7h9 koussevitzky:c8w kp:9g6 krafft-ebing:c8x krasner:c8y
kraut:7st krauthead:7st krebs:c8z kreisler:c90 kris:2ef kroeber:c91 kronecker:c92 kropotkin:c93 kroto:c94 kruger:c95 krupp:c96 kshatriya:9gn
kubrick:c97 kuhn:c98 kui:7ha kuiper:c99 kurd:7o2 kurosawa:c9a kusan:7et kutuzov:c9b kuwaiti:7o3 kuznets:c9c kvetch:9go kwakiutl:7eu kyd:c9d
kylie:2eg l:dp2 lab:2ei laban:c9e label:5mt+5bg+ehh labor:6fh+mb laboratory:2ei laborer:9gq labour:6fh labourer:9gq labourite:9gs
labrador:6wk labrouste:c9f labyrinth:2hu lacer:9gt lachaise:c9g lachrymator:esa lack:ecd lackey:9gu laconian:7mr lacrimator:esa lad:8c9+87g
ladder:2ek laddie:87g lady:9gw lady-in-waiting:9gx ladylove:9gy lafayette:c9h laffer:c9i laffite:c9j lafitte:c9j lag:10e lager:2eh
laggard:8mc lagger:8mc lagoon:74c lair:6rv laird:9gz laity:6er lake:74d lakota:7gd lama:9h0 lamaist:7ie lamarck:c9k lamarckian:9h1
lamasery:2em lamb:1h0 lame:at5 lamentation:5nj lamenter:9sc laminator:9h2 lamp:2en lamplight:d8f lamplighter:9h3 lampooner:a15
lancastrian:7lg lance:2ye lancer:9h4 land:df1+74f+6q5 landau:c9m landgrave:9h5 landholder:9h9 landing:2eo landlady:9h6 landler:5h6
landlord:9h7 landlubber:9h8 landman:9h8 landmark:6su+5x0 landmass:74g landowner:9h9 landowska:c9n landrover:2d3 landscape:6to landscaper:9ha
landscaping:uw landscapist:9hb landslide:5yq+5wc landsman:9h8 landsteiner:c9o lane:2ep+2eq laney:c9p lange:c9q langlaufer:9hc langmuir:c9r
langobard:7la langtry:c9s language:4v4 languisher:9hd languor:61s lantern:2er lao:7o4 lao-tse:c9t lao-tzu:c9t lao-zi:c9t laos:6xv
laotian:7o4 lap:48a lapel:2et lapidarist:9hf lapidary:9hf lapidator:av4 lapidist:9he laplace:c9u lapp:7o5 lappet:462 lapplander:7o5
lapse:3c+eyo+37 larcener:9hg larcenist:9hg lardner:c9v larkspur:db2 larousse:c9w larva:1fe lasalle:c9x lascar:9hi lasher:9hj lashing:148
lass:9hk lassie:9hk lasso:c9y last:eyh+dvl+18s lat:484 latecomer:9hl lather:76r latin:5e7 latinist:9hm latino:7o6 latitude:6s2
latitudinarian:9hn latrobe:c9z latvian:7m0 laudanum:2ev laudator:9ho lauder:ca0 laugh:5ja laugher:9hp laughingstock:899 laughter:5ja
laughton:ca1 launch:2ew launcher:2ex launching:4b laundering:le laundress:b9l laundry:2ey laundryman:b9k laundrywoman:b9l laureate:9hq
laurels:56o+ebd laurens:ca2 laurentius:ca5 lavatory:33n laver:ca3 lavoisier:ca4 law:6nq+51r law-breaking:q5 law-makers:6f0 lawbreaker:b7h
lawcourt:2ez lawgiver:9hr lawmaker:9hr lawman:9hs lawn:6rw lawrence:ca5 lawyer:9ht laxness:3c5 layabout:9bp layer:2f0 layette:2f1 laying:dm5
layman:9hu layoff:9e layout:4jw+y1 layperson:9hu lazar:9ib lazaret:2f2 lazarette:2f2 lazaretto:2f2 lazarus:9hv lazybones:9hw lb:dqi lbj:c6b
leacock:ca6 lead:3zb+ei4+4jc leadbelly:caa leader:7bf leaders:6lg leadership:18f+6lg+eb1 leaf:dei leafhopper:1f6 leaflet:44j league:6hp
leak:74h leakage:5xr leaker:9hx leakey:ca7 leap:4w+5tu leaper:87b leapfrog:j2 leaping:4w lear:ca8 learner:9hy learning:4fs+4pc leary:ca9
lease:df0+51j leaseholder:9hz leash:2f3 leather:ekh leatherneck:9my leave:eu0+56b leavening:4l2 leaver:8nr leaving:1l lebanese:7o8 lech:aig
lecher:aig lector:9i1 lecture:5oz lecturer:9i0+9i2 lecturing:u0 ledbetter:caa ledge:74i ledgeman:87t ledger:djh lee:cab leech:1cv
leeuwenhoek:cau left:6sw left-hander:9i3+9i4 left-winger:aqg leftfield:2f5 lefthander:9i3 leftist:aqg lefty:9i4 leg:488 legacy:dfl
legate:9i5 legatee:9i6 legation:lu legend:4xp legibility:3dq legion:6fr legionary:9i7 legionnaire:9i8 legislation:51u legislator:9i9
legislature:6f0 legitimacy:3io legume:db4 lehar:cac leibnitz:cad leibniz:cad leigh:cae leisure:etw+109 leitmotiv:5g1 lem:2gk lemaitre:caf
lemma:58w lemmon:cag lemon:67s+3qe lemonade:69y lenard:cah lender:9ia lending:11g lendl:cai length:3xt lengthening:ye lenin:caj lennon:cak
lens:2f6 lensman:a40 lentil:67d leo:7tn leonard:cam leonardo:can leonidas:cao leontief:cap leper:9ib lepidopterist:9ic lepidopterologist:9ic
leprosy:e5w lermontov:caq lerner:car lesbian:9id lesion:e6t lessee:9hz lessening:5tn lesseps:cas lessing:cat lesson:ty+55n+536 lessor:9ie
letch:aig letdown:63o lethality:3hn lethargy:e3o+3tr letter:53t letterer:9if letterhead:4u8 lettering:4yu letterman:9ig letters:4fr
leuwenhoek:cau levantine:7o9 levee:6in level:3vy+eaz leveler:9ih leveller:9ih lever:2f7 levi:cev levi-strauss:cav levis:2f8 levite:9ii
lewis:caw lexicographer:9ij lexicologist:9ij lexicon:4bh lexicostatistics:4s0 leyte:18t liability:efi liaison:dzd+4uc liar:9ik libber:8xg
libby:cax libeler:8n2 liberal:9il liberalism:4tb liberalist:9il liberation:43 liberator:9im liberian:7oa libertarian:9in libertine:9io
liberty:e2o+e2s libra:7tp librarian:9ip library:2fa+6bu+2f9 librettist:9iq libretto:5f7 libyan:7ob license:52a+e2t licensee:9is licenser:9it
licentiate:9iu lichtenstein:cay licking:5ys lid:43v lie:594 lie-abed:9iv liechtensteiner:7oc liege:b69 liegeman:b69 lieutenant:9iw
life:e10+4ik+e0v lifeboat:2fb lifeguard:9ix lifer:9iy lifesaver:9ix lifetime:eu3 lift:15x lifter:ba7 ligament:437 light:d8g+2fe+4t2
light-mindedness:3bb light-of-love:9j1 lighterman:9iz lighting:e1x+2fi+m1 lightning:d8h+5ws lightship:2fk lightweight:9j2 lignite:els
likelihood:3g5 likeness:3fe liking:600 lilac:dca liliuokalani:caz lillie:cb0 lilliputian:9j3 lilt:3ri limb:487 limber:2fm limbo:ebc
limey:7lb limit:3xh limitation:4kb+3zm+ds3 limner:a6r limnologist:9j5 limo:2fn limousine:2fn limper:99d lin:cb1 lincoln:cb2 lind:cb3
lindbergh:cb4 linden:dc0 lindsay:cb5 line:6n6+5ao+6n5 line-shooter:87k lineage:6e6 linebacker:9j4 lineman:9j6 linen:2fr+ep8 linendraper:9j7
liner:5q linesman:9j8 lineup:50h lingerer:9jw linguist:9ja linguistics:4rv link:dtp+2fu linkboy:9jb linkman:9jb links:2fv linksman:93w
linnaeus:cb6 linoleum:epb lint:epc lion:1e1 lion-hunter:9jc lip:43o lipchitz:cb7 lipmann:cb8 lippi:cb9 lippmann:cba lipscomb:cbb
lipstick:2fw liquid:eph+edm+epg liquidation:9c+17v liquidator:9su liquor:69l+epi lisbon:6y5 lisper:9je list:50f listener:97p lister:cbc
liston:cbd liszt:cbe liter:dp2 literalism:4oe literalness:3g9 literate:9jg literature:4xd lithographer:9jh lithomancer:9ji lithuanian:7m1
litigant:9jj litigation:155 litigator:9jj litter:6m2+end litter-bearer:avl litterateur:8us litterbug:9jk litterer:9jk little:ds8 littre:cbf
liturgist:9jl livelihood:did liveliness:kp liver:44f livermore:cbg liverpool:6wy liverpudlian:7li liveryman:9jm livestock:1cf living:4ik+6af
livingston:cbh livingstone:cbi livonian:7lz livy:cbj lizard:1au lloyd:cbk load:2fy+dsv loader:aui loading:2fy+dsv loaf:66r loafer:9bp
loan:djc loaner:9ia loather:7u0 lobachevsky:cbl lobby:1jj lobbyist:9jn lobe:46e loblolly:693 lobscouse:65h lobscuse:65h lobsterback:8qq
lobsterman:9jo lobularity:3uy lobule:46f local:2fz locale:6uo locality:6tg localization:6t locater:9jp location:r locator:9jp lock:2g0+424
locke:cbm locker:1s0 lockkeeper:9jq lockman:9jq lockmaster:9jq locksmith:9jr lockup:2g1 locomotive:2g2 locum:9js locust:1ez lodge:cbn
lodger:9jt lodging:2bq lodgings:20r loeb:cbo loewe:cbp loewi:cbq loft:2g6+2g5 log:epj logarithm:5ay logger:9kh loggerhead:8rs logging:li
logic:4rp+49v+4lc logician:9ju logistician:9ju logistics:zz logomach:9jv logomachist:9jv loins:481 loiterer:9jw lolita:9jx lombard:7la
london:6wx londoner:7lj loneliness:eaa+63a loner:9jy longboat:2g7 longbow:2g8 longbowman:9jz longer:9k0 longevity:3u8 longfellow:cbr
longhand:4wz longing:5zc longitude:6s3 longshoreman:aui longshot:2g9 look:3cu+tb+3cl look-alike:8qe looker:arx looker-on:9y5 looking:tb
lookout:9k1 lookup:dn6 loom:2ga loon:9k2+1db looney:8ka loony:8ka loop:1yw loophole:531+2gb loos:cbs loot:dfj+diy looter:a5s lorca:bwu
lord:78j+9zn lordship:4wq lore:4pa lorelei:9k4 loren:cbt lorentz:cbu lorenz:cbv lorre:cbw lorry:2gd loser:9k5 loss:dhg+dm7+35 losses:dhl
lost:6aj lot:dsz+6um+6hv lothario:9k9 lotion:2ge lots:dt8 lotus:day lotus-eater:8mg loudmouth:9ka loudspeaker:2gf louis:cbx louisiana:6zi
louisianan:7ry louisianian:7ry lounger:8lt louse:1eg lousiness:ecn lout:9kb love:63w lovelace:cby loveliness:3d4 lovell:cbz lovely:8jx
lover:7bd+8wl low-down:54e lowbrow:a3s lowell:cc0 lowerclassman:9kc lowland:74k lowlander:9kd lowlife:agr lowry:cc1 loyalist:9ke
loyalty:3m0+642 loyola:c4y lozier:cc2 lp:2gg lpn:9ir luba:7jr lubavitcher:9kf lubber:9kb lubitsch:cc3 lucas:cc4 luce:cc6 lucidity:3iz
lucifer:78y luck:ed7+d6u+d6v lucretius:cc7 lucullus:cc5 luculus:cc8 luddite:9kg luge:2gh luger:2gi luggage:1ld lugger:2gj lugosi:cc9
luke:cca lull:eyw lullaby:5h1 lulli:ccb lully:ccc lulu:apo lumber:epk lumberjack:9kh lumberman:9kh luminary:9ki luminescence:d8j
luminosity:3si lummox:9kb lump:6b5+e7w+9kb lumper:aui lunatic:9kj lunation:ewo lunch:656 luncheon:656 luncher:9km lunchroom:2gl lung:44g
lunge:by lunger:9kn lunkhead:8rs lunt:ccd lurch:bv lurcher:9ko lure:3db lurker:9ko lush:7wu lust:5zh+q3 luster:3pu+3pt lustre:3dl
lutanist:9kq lutenist:9kq luther:cce lutheran:9kr luthier:9kp lutist:9kq lutyens:ccf luxembourger:7od luxemburger:7od luxury:3x5 lyly:ccg
lymphocyte:45s lyric:5h2 lyricist:9ks lyrist:9ks lysander:cch lysenko:cci lysimachus:ccj lysippus:cck lytton:ccl m:dpt+3to ma:9kt
macaroni:9ku macarthur:ccm macaulay:ccn macbeth:cco macdowell:ccp mace:epl macebearer:9kv macedonian:7oe macer:9kv macgregor:ccq mach:ccr
machete:2gm machiavelli:ccs machiavellian:9kw machinator:8ht machine:2gn machinery:2gq machinist:9kz macho:9l0 macho-man:avs mackem:9l1
mackenzie:cct mackinaw:2gs macleish:ccu macleod:ccv macroeconomist:9l2 macrophage:45p macushla:9l3 madagascan:7of madam:8lx madame:9l4
madcap:8m3 madhouse:1nh madison:ccw madman:9kj madness:e9j madonna:cel madrigalist:9l5 madwoman:9l6 maenad:9l7 maestro:9l8 maeterlinck:ccx
mafioso:9l9 magazine:52r magdalen:9la magellan:ccy maggot:1fh magic:4ol magician:9lb maginot:ccz magistrate:9lc magnate:83o magnet:2gt
magnetism:d8m magnification:ep magnificence:3es magnifico:9ld magnitude:3vt magpie:1af magritte:cd0 magus:9le magyar:7n7 mah-jongg:j9
maha:7fh mahan:cd1 maharaja:9lf maharajah:9lf maharanee:9lg maharani:9lg mahatma:9lh mahayanist:7ic mahdi:9li mahdist:9lj mahican:7f7
mahler:cd2 mahogany:dcu mahomet:ch7 mahound:ch7 mahout:9lk mahratta:7hl maid:9lm maiden:9ll maidservant:9lm maidu:7ev mail:4uw+4ui+2gv
mailboat:2gw mailbox:2gx mailer:cd3 maillol:cd4 mailman:9ln maimed:6ar maimer:9t6 maimonides:cd5 maine:6zj mainer:7rz mainland:74l
mainstay:a4i maintainer:b5d maintenance:av maintenon:cd6 maitland:cd7 majesty:3eu major:9lo major-domo:9lp major-general:9lq majorette:8rc
majority:3xc+dnz majors:6hq makataimeshekiakiak:bi6 make:4k6 make-peace:8gz make-work:lh maker:9lr makeready:13e makeup:2gz making:v1
malachi:cd8 malachias:cd8 malacologist:9ls malady:egf+e4y malahini:9lt malaise:ec4 malamud:cd9 malaria:e55 malawian:7og malay:7n1
malayan:7n1 malaysian:7oh malcontent:9lu maldivan:7oj maldivian:7oj male:18y+7bg malebranche:cda malecite:7ew malediction:5ol malefactor:8kg
maleness:3s5 malevich:cdb malevolency:3k7 malfeasant:9m0 malian:7ok malignancy:e74 maligner:8n2 malik:9m1 malingerer:9m2 malingering:p6
malinowski:cdc mallarme:cdd mallon:cde malone:cdf malory:cdg malpighi:cdh malraux:cdi maltese:7sq malthus:cdj malthusian:9m3 maltman:9m4
malto:7hb maltreater:7un maltster:9m4 mam:7ex mama:9kt mamet:cdk mamma:9kt mammal:1ca mammalogist:9m5 mammy:9m6 man:9m7+alq
man-about-town:a5b man-at-arms:9mj man-child:9ly man-eater:8a2 man-of-war:2h2 management:130+6lf manager:8p5+8em manageress:9m9 manakin:9mi
manchester:6zw manchu:7r6 mancunian:7ll mandaean:9mc mandamus:52d mandatary:9ma mandate:52e mandator:9mb mandatory:9ma mandean:9mc
mandela:cdl mandelbrot:cdm mandelshtam:cdn mandelstam:cdn mane:1cl manes:cdo manet:cdp maneuver:wb maneuverability:3gz maneuverer:9md
manfulness:3c7 mangler:9t6 manhattan:6zz manhood:eaw mania:712 maniac:9kj manic-depressive:9me manichaean:9mf manichean:9mf manichee:9mf
manicurist:9mg manifestation:5s7+5am manifold:2h1 manikin:9mk manipulation:6x mann:cdq mannequin:9mi manner:3ol+3nq manners:3n7 mannikin:9mk
manoeuvrer:9md manometer:2h3 manor:2h4 manpad:2h5 manpower:6gj mansart:cdr manse:2h6 manservant:9mm mansfield:cds mansi:7m7 manslayer:9su
manson:cdt mantegna:cdu mantel:2h7 mantell:cdv mantle:5c5 mantrap:apo manual:4zg manufacture:uz manufacturer:6dd+9mn manufacturing:v2
manumission:182 manumitter:8t5 manure:enh manuscript:4yw manzanita:dc4+dc3 manzoni:cdw maoist:9mo map:2h8 map-reader:9mp maple:dd0+dcz
mapper:a5n maquis:9mq maquisard:9mq maraco:7k5 marat:cdx maratha:7hl marathon:qv marathoner:9mr marauder:9ms marble:epn+2h9 marbleizing:3pj
marbles:j3 marceau:cdy march:ewt+bz marcher:9mu marching:bz marchioness:9mw marciano:cdz marconi:ce0 marcuse:ce1 mare:1g2 margin:dy2+3xa
marginality:3vf margrave:9mx mari:7lv maria:74m maricopa:7ey marine:9my mariner:9mz marini:ce2 marino:ce2 mark:4fd+5q1+5px marker:2hb
market:11m+6mw+28l marketer:al2 marketing:125 marketplace:11m+2hc marking:5q1+3cv markoff:ce4 markov:ce4 markova:ce3 marks:ce5 marksman:9n0
marksmanship:4ax marley:ce6 marlowe:ce7 marmalade:661 maroon:9n1 marquand:ce8 marquee:2na marquess:9n2 marquette:ce9 marquis:cea
marquise:9mv marrano:9n3 marriage:e12+6c7 married:9n4 marrow:42x marrowbone:68z mars:74n marsh:74o marshal:9n5 marshall:ceb marstan:cec
marti:ced martial:cee martian:77v martin:cef martinet:9n7 martini:69t martyr:9n8 marvel:5qm marvell:ceg marveller:bbu marx:cek marxist:9na
mary:cel maryland:6zk marylander:7s0 mascara:2hd masculinity:3s5 masefield:cem masher:bbr masjid:2he mask:2hf+zf masker:9ne masking:zg
masochist:9nb mason:cen masonry:2hg masorete:9nd masorite:9nd masoud:ceo masque:6ih masquer:9ne masquerade:6ih masquerader:9ne
mass:3st+dsz+6b7 massachuset:5cx massachusetts:6zm massage:nz massager:9nf massasoit:cep massenet:ceq masses:6fg masseur:9ng masseuse:9nh
massine:cer massorete:9nd mast:2hi master:9l8+9zn master-at-arms:9nl mastermind:9yw masterpiece:2hk+19 masters:ces mastery:4b6+ebs
masturbator:9nn mat:2hl+2hn+2hm matador:835 match:2ho+5yk+2hp matcher:9no matchet:2gm matchlock:2hq matchmaker:9no mate:9np+azg+9nq
mater:9nr materfamilias:9nu material:egg+54c materialism:e4d materialist:9ns math:4pq mathematician:9nt mathematics:4pq mathias:cet
mating:sp matisse:ceu matman:bcf matoaka:cnl matriarch:9nu matricide:9nv matriculate:9nw matrikin:9g1 matrimony:e12 matrisib:9g1 matrix:6iv
matron:9nx matsyendra:3vi matter:4ca+4in matthew:cev matting:2hr mattole:7ez maturation:dm8+dlq maturity:eur+eau maugham:cew mauldin:cex
mauler:9ny maupassant:cey mauriac:cez mauritanian:7ol mauritian:7om maurois:cf0 mauser:cf1 mausoleum:2hs maven:7v1 maverick:9nz mavin:7v1
maxim:5kk maximian:cf2 maximum:dt3 may:ewv maya:7d7 mayakovski:cf3 mayan:7d7 mayer:cf4 mayflower:2ht mayor:9o0 mayoress:9o1 mays:cf5
maze:2hu mazzini:cf6 mc:ez3 mccarthy:cf7 mccartney:cf8 mccauley:cf9 mccormick:cfa mccullers:cfb mcgraw:cfc mcguffey:cfd mckim:cfe
mckinley:cff mcluhan:cfg mcmaster:cfh mcpherson:cfi mead:cfj meade:cfk meadow:6r1 meal:654 mean:4qa meanie:9o2 meaning:52x+4mh
meaningfulness:401 meanness:3kc means:7g meany:cfl measure:7i+13+51w measurement:xg measurer:9o3 measuring:xg meat:666 meatman:897
mechanic:9kz+81v mechanics:4r0+46 mechanism:dm9+46+74q mechanist:9o6 medal:56w medalist:9o7 medallist:9o7 medawar:cfm meddler:9o8
meddling:8h mediator:7bh mediatrix:7bi medication:2i2 medicine:4qf+2i2+m8 medico:9ob mediocrity:3hr meditation:4ha mediterranean:74r
medium:4u2+6qr+4u1 medley:5gt meet:5yj meeter:79y meeting:6jm meetinghouse:1xp megalomania:e9g megalomaniac:9od megalopolis:6pf megaton:dpe
meir:cfo meissner:cfp meitner:cfq mekong:74s melancholiac:9oe melancholic:9oe melancholy:638 melanchthon:cfr melba:cfs melchior:cft
melchite:9of melee:kv melioration:an meliorist:adz melkite:9of mellon:cfu melodrama:5fh melody:5g0+4el melon:67v melter:9og melting:dnh
melville:cfv member:9oh membership:6m4+dzb membrane:2i3 memoir:51c memorabilia:50z memorandum:511 memorial:568 memoriser:9ok
memorization:4fu memorizer:9ok memory:4nc+4fx+4bi memphis:70e memsahib:7iv men:6gj menace:efv menander:cfw menarche:5se mencken:cfx
mendel:cfy mendeleev:cfz mendeleyev:cfz mendelian:9ol mendelsohn:cg0 mendelssohn:cg1 mender:9om mendicant:90h menial:9on meniere:cg2
menninger:cg3 mennonite:7hq menominee:7f0 menomini:7f0 menotti:cg4 mensch:9oo mensh:9oo menshevik:9op mentality:4sb+4a3 mention:59i
mentioner:9oq mentor:9or menu:50p menuhin:cg5 meq:3sv mercator:cg6 mercenary:9os mercer:9ot merchandise:2ib merchandiser:9ou
merchandising:125 merchant:9ou merchant-venturer:b6i merchantman:1pn merckx:cg7 mercouri:cg8 mercury:ei5 mercy:10n+3jf+64k meredith:cg9
mergenthaler:cga merger:17j merging:6g merit:3y6+3ij mermaid:77u merman:cgb merovingian:9ov merrimac:2ic merriment:62x+hi merrymaker:af5
merrymaking:jc merton:cgc mesh:dpn meshuggeneh:9ow meshuggener:9ow mesmer:cgd mesmerist:9bc mesmerizer:9bc mesoamerican:9ox mesomorph:9oy
mess:eeq message:4ty+52u messenger:9oz messiah:78n messmate:9p2 messuage:2id mestiza:9p3 mestizo:9p4 metal:ehl metalhead:9p5
metallurgist:9p6 metalworker:aps metaphor:5if metchnikoff:cge metchnikov:cge meteor:74u meteorite:74t meteorologist:9p7 meter:dpt method:4bv
methodist:9p8 methuselah:cgf metic:9pa metis:9pb metrazol:2nn metro:2if metropolis:6pe metropolitan:9pc metternich:cgg mexican:7on
mexican-american:7oq mexicano:7oq mexico:6vt meyerbeer:cgh meyerhof:cgi mezzo:9pd mezzo-soprano:9pd mg:dql miami:7f2 miao:7n6 micah:cgj
micelle:74v micheas:cgj michelangelo:cgk michelson:cgl michener:cgm michigan:6zo michigander:7s1 mick:7ng mickey:7ng micmac:7f3
microbiologist:9pe microcosm:4ni microeconomist:9pf micrometeorite:74w micron:dpp microorganism:199 microphone:2ig microphoning:dmb
microscope:2ih microscopist:9pg microscopy:nb microsecond:exf microwave:d8q mid-fifties:eum mid-june:ewx mid-thirties:euk midair:6s6
midday:evk middle:6pc middlebrow:9ph middleman:9ev middleton:cgn middleweight:9pi midget:8ru midinette:9pj midnight:evq midsection:47u
midshipman:9pk midst:6rr midsummer:ex5 midwatch:ezm midwest:6qj midwife:9pl mien:3nr might:3t1 migrant:9pm migration:12h migrator:9pm
mikado:9pn mike:2ig mikmaq:7f3 milady:9po milanese:9pp mile:dpl mileage:3xv milestone:5q3+5x1 milhaud:cgo milieu:eex militant:9pr
militarist:9ps military:6ge militia:6lv militiaman:9py milk:68s milkmaid:8lq milkman:9pz milksop:aoa milkwagon:2im mill:243 mill-girl:9q0
mill-hand:9q1 millais:cgp millay:cgq millenarian:9q2 millenarianism:4s8 millenarist:9q2 millennium:eu6 miller:cgr milliampere:dp8
millidegree:dq9 milligram:dql millikan:cgs milliliter:dp1 millimeter:dpq milliner:97c million:drv millionaire:afj millionairess:9q3
millivoltmeter:2io millpond:74x mills:cgt millwheel:2ip millwright:9q4 milne:cgu milord:9q5 milquetoast:aoa miltiades:cgv milton:cgw
milwaukee:70r mime:9q6 mimer:9q6 mimesis:4od mimic:9q7 mimicker:9q7 mimicry:ki min:exd+5da mind:49q minder:9q8 mine:2ir+2iq minelayer:2is
miner:9q9 mineral:eij mineralogist:9qa mineralogy:4r6 minesweeper:2it mineworker:9q9 mingling:113 miniature:2iv+2iu miniaturist:9qb
minibike:2iw minicab:2ix minicar:2iy miniconju:7f1 minimalist:9qc minimum:ds9 mining:uy minion:9qd minister:8l5 ministrant:9qf
ministration:15w ministry:6ei+2iz minivan:2j0 minkowski:cgx minneapolis:6zr minnesota:6zq minnesotan:7s2 minnewit:cgy minoan:7mj minor:8d4
minority:6be+3xd minster:2j1 minstrel:8z0 mint:dsz minter:8f6 minuet:k6 minuit:cgy minute:exd minuteman:9qh minutia:4iy minx:8ir minyan:6ko
mirabeau:cgz miracle:5ql mire:74z mirror:2j2 misanthrope:9qi misanthropist:9qi misbehavior:oz misbeliever:98k miscalculation:3a
miscegenation:sr mischief:p0 mischief-maker:b44 misconception:4ln misconstruction:5lh+4vx miscreant:aeq misdeed:oz misdemeanor:q8 miser:9qj
misery:ec9 misfit:9qk misfortune:5rc+edc misgiving:62j+4o1 misinterpretation:5lg misleader:9ql mismanagement:131 misnomer:4wm misogamist:9qm
misogynist:9qn misrepresentation:595 miss:92u+5s2 missile:2j3+2q2 mission:6m9+wp+ou missionary:9qp missioner:9qq missis:9qr
mississippi:750+6zs missive:53t missouri:6zt missourian:7s3 missus:9qr missy:92u mist:d8r mistake:39+4lq mistaking:5lg mistress:9qt
misunderstanding:5lg misuse:vx mitchell:ch0 mitchum:ch1 mite:dsy mitford:ch2 mithraist:7ip mithridates:ch3 mitigation:e6 mitterrand:ch4
miwok:7f4 mixed-blood:9qu mixer:6iq mixing:fj mixologist:83t mixture:egk+696 ml:dp1 mm:dpq mnemonist:9qv moan:5j8 moaner:bak mob:6ft
mobcap:2j4 mobility:3gy mobilization:13t mobius:ch5 mobster:91l mocker:ajm mockery:57c mod:9qw mode:3ol model:4lf+4k9+9qx modeler:9r2
modeller:9r2 moderate:8bu moderation:3x2 moderationist:9r3 modern:9r4 modernism:2j6 modernist:9r5 modernity:3u5 modernization:ar
modesty:3nd+3na modification:8e+2j7 modifier:4wb modigliani:ch6 modiste:97c modulation:5hv+4v2 moghul:9r6 mohammad:ch7 mohammed:ch7
mohammedan:9r7 mohave:7f5 mohawk:7f6 mohican:7f7 mohorovicic:ch8 moire:2j8 moisture:efl mojave:7f5 mold:dyn+2j9 molding:uh molecule:ein
molester:9r9 moliere:ch9 moll:9ra mollah:9sq mollycoddle:9rb mollycoddler:a0a molnar:cha molotov:chb mom:9kt moment:exq+ext momentum:3tb+3sz
momma:9kt mommsen:chc mommy:9kt mon-khmer:5dj monacan:9rd monarch:ark monarchist:9rc monastery:2ja monastic:90i monday:evb mondrian:chd
monegasque:9rd monet:che monetarist:9re money:dix moneyer:8f6 moneygrubber:9rf moneylender:b5q moneymaker:9rg moneymaking:3j moneyman:8y1
monger:b2n mongol:7cv mongolian:7cv mongoloid:9rh monitor:a9b monitoring:tl monitrice:9gp monk:90i monkey:1hm monnet:chf
mono-iodotyrosine:ema monochromat:7bk monochrome:2jb monocle:2jc monocycle:35l monod:chg monogamist:9ri monograph:4z0 monogynist:9ri
monolingual:9rj monologist:9rk monologue:5kv monomaniac:9rl monomer:eio monophthalmos:bel monophysite:9rm monoplane:2jd monopoliser:9rn
monopolist:9rn monopolization:12u monopolizer:9rn monopoly:ebx+ebw monosyllable:4vf monotheist:9ro monotone:5hr monotony:3f8 monroe:chh
monsieur:9rp monsignor:9rq monsoon:d8s monster:77z monstrosity:906+5u6 montagu:chi montaigne:chj montanan:7s4 montespan:chk montesquieu:chl
montessori:chm monteverdi:chn montez:cho montfort:chp montgolfier:chq montgomery:chr month:ewp+ewl montreal:6wo montserratian:7or
monument:2i4 mooch:9rs moocher:9rs mood:64e+efb moody:chs moon:751 moon-curser:apw moonie:9rt moonlight:d8t moonlighter:9ru moonshiner:872
moor:7os moore:cht mope:8lt moped:2je mopper:9rv moppet:9rw moral:536 morale:e8z+3a1 moralist:9rx morality:3kd+714 morals:714 mordva:7m2
mordvin:7m2 mordvinian:7m2 more:chu mores:4c4 morgan:chv morgue:2jf morley:chw mormon:chx morning:evj moro:7n2 moroccan:7ot morocco:6xx+ekl
moron:9bo morosoph:9ry morphology:4qp morphophonemics:4rz morris:chy morrison:chz morrow:euz morse:4x5 morsel:dsp+65c mortal:b mortality:3uf
mortar:2jg+eps mortgage:di4 mortgagee:9rz mortgager:9s0 mortgagor:9s0 mortician:9s1 mortification:60x mortimer:ci0 morton:ci1 mortuary:2jf
mosaic:2jh mosander:ci2 moscow:6y8 moses:ci3 moshav:6hi moslem:7i6 mosque:2ji mosquito:1ek moss:da3 moss-trooper:9s3 mossback:9s2
mossbauer:ci4 motel:2jj moth:1fb mother:9s5 mother-in-law:9s6 motherfucker:811 motherland:6ow motherwell:ci5 motif:2jk motile:97r
motion:5bu+5rq+dd motivation:n motive:n motor:2jl motorbike:2iw motorboat:2jm motorcar:1t5 motorcycle:2jn motorcyclist:9s7 motormouth:9s8
motortruck:34z mott:ci6 motto:5kj moujik:9ta mound:2jr mount:1g3+d4 mountain:752 mountaineer:9s9 mountainside:753 mountebank:9sa mounter:9sb
mountie:ags mourner:9sc mouse:1fp moussorgsky:cio mouth:43k+43i mouthful:dsi mouthpiece:2jv+2ju move:78+7b movement:dd+bd+5rq mover:9se
movie:53i moviegoer:9sf moynihan:ci7 mozambican:7ou mozart:ci8 mp:9px mph:ez4+ezc muadhdhin:9sh muazzin:9sh mubarak:ci9 much:dt4
muckraker:9sg mucosa:443 mucus:45a mud:ept muddle:eer mudguard:2jy mudslinger:9sg muezzin:9sh muff:2jz muffler:2wo mufti:9si muggee:9sj
mugger:9sk muggins:8z4 mugwump:9sm muhammad:cia muhammadan:9r7 muhammedan:9r7 muir:cib mujahid:9sn mujik:9ta mujtihad:9so mulatto:7ce
mulch:2k1 mule:1gf muleteer:9sp mulla:9sq mullah:9sq muller:cid multi-billionaire:afl multiplication:ss multiplicity:3w5 multitude:dt0
mumbler:9t9 mummer:9q6 mummy:9kt munch:cie munchausen:cif muncher:9sr munchhausen:cif munich:6w5 munition:37n munro:cig muralist:9ss
murder:93 murderee:9st murderer:9su murderess:9sv murdoch:cih murillo:cij murmur:5vi+5ir murmurer:9t9 murmuring:5vi murray:cii murrow:cik
muscle:432 muscle-builder:86e musclebuilder:86e muscleman:9sw musculature:45y muse:79b muser:9sx museum:2k2 musher:9sy musial:cil music:5fo
musical:5fk musician:9t1 musicianship:4as musicologist:9t2 musing:4h9 musjid:2he musket:2k4 musketeer:9t3 musketry:6lr muskhogean:7f8
muskogean:7f8 muskogee:7f9 muslim:7i6 muslimah:9t4 musset:cim mussolini:cin mussorgsky:cio mustache:42b muster:6o9 mutant:9t5 mute:9t8
mutilation:5xj mutilator:9t6 mutineer:9t7 mutiny:we mutsuhito:cfn mutterer:9t9 muttering:5vi mutton:66g muttonhead:8rs mutuality:dvb
muybridge:cip muzhik:9ta muzjik:9ta muzzle:28u+1h5 muzzler:9tb mv:dpa mvp:9s4 mycenaen:9tc mycologist:9td mycophage:9te mycophagist:9te
myelofibrosis:e6p myocardium:44m myofibril:45x myofibrilla:45x myope:9tf myrdal:ciq myriad:dt5 myrmidon:9tg myrtle:dba mystery:4d1
mystic:9th mystique:3em myth:4xr mythologist:9ti mythology:6bv nabob:9u4 nabokov:cir nadir:edy nag:ajp nagger:ajp nahuatl:7d8 nahum:cis
naif:9tj nail:492+2k6 nailer:9tk naismith:cit nakedness:ecs namby-pamby:9tl name:4wk namer:9tm namesake:9tn namibian:7ov nan:9to nanak:ciu
nance:8we nanna:94h nanny:9tp nansen:civ nanticoke:7fa nanus:8ru naomi:ciw napier:cix napoleon:ciy naprapath:7bl narc:9tq narcissist:9tr
narcist:9tr narcoleptic:9ts nark:9tt narrative:5nw narrator:9tu narrow-body:2k9 narrowboat:1si narrowing:3v8 narrowness:3y2 nash:ciz
nashville:70f nassau:6ws nasser:cj0 nast:cj1 natator:axx nation:6f6+6f5 national:7bm nationalism:3m1+4of nationalist:a1u nationality:6an
native:7b9 nativist:7bn natta:cj2 natural:9tx naturalism:4op naturalist:9tz naturalness:3hc nature:3ej+786 naturist:9wk naturopath:9u0
naught:dr3 nauruan:7ow nausea:e8k nautilus:2ka navaho:7fb navajo:7fb navel:47z navigation:rf navigator:ahp navratilova:cj4 navvy:8r8
navy:6ga nawab:9u4 nay:5n2 naysayer:9u9 nazarene:9ua nazi:9ub nazimova:cj5 nazism:6l1 neapolitan:9uc nearness:3vn nebbech:9ud nebbish:9ud
nebraska:6zu nebraskan:7s5 nebuchadnezzar:cj6 nebuchadrezzar:cj6 necessitarian:9ue necessity:ecf+756 neck:47e necker:9uf necklace:2kc
necktie:2ke necromancer:ar9 necropsy:66 necrosis:d8x nectar:ems nectary:das need:ecc+757 needer:b97 needle:dek+2kh+2kg needlewoman:8qz
needleworker:9ug neel:cj8 nefertiti:cj9 negative:5n0 negativist:9uh neglect:4ea+ear+h1 neglecter:9ui negligence:p4 negotiant:9uj
negotiation:5kd negotiator:9uj negotiatress:9uk negotiatrix:9uk negro:7cd negroid:7cd nehru:cja neighbor:9ul neighborhood:6tg+6he
neighborliness:3bp neighbour:9ul neighbourhood:6tg nelson:cjb nemesis:79c neoclassicist:9um neocon:9un neoconservative:9un neocortex:467
neoliberal:9uo neologist:9up neonate:9uq neoplatonist:9ur neopolitan:7nn neoromanticism:6o5 nepalese:7ox nepali:7ox nephew:9us nepotist:9ut
neptune:79d nerd:ay3 nernst:cjc nero:cjd neruda:cje nerva:cjg nerve:463+3ky nerves:e91+3l9 nervi:cjf nervousness:62k nest:758 nester:at6
nestling:1a4 nestor:cjh nestorian:9uu nestorius:cji net:2cs+2kl netherlander:7n3 netkeeper:93f netminder:93f network:6nb neumann:d2k
neurasthenic:9uv neurobiologist:9uw neurolinguist:9ux neurologist:9uy neuroscientist:9uz neurosis:e9h neurosurgeon:9v0 neurotic:9v1
neuter:4wi neutral:9v2 neutralism:55c neutralist:9v3 neutrality:17o neutralization:9k neutrophil:45t nevadan:7s6 nevelson:cjj newbie:9v4
newborn:9uq newcastle:6x1 newcomb:cjk newcomer:9v4+9v5 newfoundland:1dp newlywed:9v6 newman:cjl newport:6x6 news:54i+55w newsagent:9v7
newsboy:8ay newscaster:9v8 newsdealer:9v7 newsletter:55y newsman:aem newsmonger:943 newspaper:4ul+6dh newspaperman:8j1 newspaperwoman:8j1
newsperson:aem newsreader:9v9 newsvendor:9v7 newswoman:aen newswriter:8j1 newton:cjm newtonian:9va ney:cjn nganasan:7m3 nibbler:9vb
nicaraguan:7oz nicety:3e5 niche:dz0+dws+2rm nicholas:cjo nickel:ei6+dj5 nicklaus:cjp nickname:4wl nicolson:cjq nicotine:eji niebuhr:cjr
niece:9vc nielsen:cjs nietzsche:cjt nigerian:7p0 nigerien:7p2 niggard:9vd niggler:8av night:evp night-sight:4bu nightbird:9ve nightclub:1rw
nightdress:2kn nightfall:evu nighthawk:9ve nightingale:1ab nightmare:dzo+4ge nightrider:9vf nightshirt:2ko nighttime:evp nihilism:4og
nihilist:9vg nijinsky:cju nilsson:cjv nimby:9vh nimitz:cjw nimrod:cj7 nincompoop:9vi nine:dre nineteen:drl nineties:eup ninja:9vj ninny:9vi
ninth:dvj nipper:8d4 nipponese:7nw niqaabi:9vk nirvana:e2e nisei:9vl nitpicker:9vm nitrate:er3 nitrochloromethane:elo nitrogen:ei7
nitwit:8oy nixon:cjx no:5n1 no-account:93s no-goal:4p1 no-show:9w9 noah:cjy nob:b1t nobel:cjz nobelist:9vn nobility:6lp+3lo noble:9k3
nobleman:9k3 noblewoman:9gv nobody:8dr noc:9vo noctambulist:ap8 nod:5q7+dk nodule:42f noemi:ciw noether:ck0 noguchi:ck1 noise:5vj
noisemaker:2kq nomad:9vp nomia:1eu nominalist:9vq nomination:76 nominator:9vr nominee:89w non-catholic:7hz non-discrimination:3k0
non-jew:7hv non-resistant:9w3 nonachiever:b4v nonagenarian:9vs nonattender:9w8 nonbeliever:8p9 noncandidate:9vt noncitizen:8zd noncom:9vv
noncombatant:9vu noncompliant:82u nonconformist:8ho nondescript:9vw nondrinker:7uk nondriver:9vx nonequivalence:3fu nonesuch:9r0
nonfiction:4xh noninterference:55b nonmember:9oi nonoccurrence:e0u nonpareil:9r0 nonparticipant:9vy nonpartisan:9vz nonpartizan:9vz
nonperson:9w0 nonreader:9w1 nonresident:9w2 nonsense:53a nonsmoker:9w4 nonstarter:9k6 nonsuch:9r0 nonworker:7bp noon:evk nootka:7fd
noradrenaline:455 norethandrolone:ek0 norm:dvq+4q8 normaliser:9w5 normalizer:9w5 norman:ck2 norris:ck3 norrish:ck4 norse:7pt norseman:7p4
north:6yq northeast:duy+6qh northerner:9w6+bcq northland:6qd northman:7pt northrop:ck5 northwest:6qi norway:6vz norwegian:7p4 nose:49g
nosey-parker:894 nosher:9w7 nostalgia:5ze nostradamus:ck6 nosy-parker:894 notability:9ki notable:9ki notary:9wa notation:5av notch:dy5
note:50x+53v+5bm notebook:4z8 nothing:dr3 notice:58q+4e5+5m2 noticer:9wb notification:156 notion:4md+4ju noun:4w9+4w4 nourishment:652
nouveau-riche:b5h nov:ex2 novel:4xi novelist:9wc novelty:3i2+4ar november:ex2 novice:9we novillero:836 novitiate:ezp now:ete nowhere:ebb
noyes:ck7 nozzle:2ks nuance:537 nubbin:75a nubian:9wf nucleolus:45l nucleus:45k+75c+6hz nude:2ku nudger:9wj nudist:9wk nudnick:9wl
nudnik:9wl nuffield:ck8 nuisance:4jj nullifier:9wm nullipara:9wn number:3xb+do0 numbering:50n numbness:e81 numerologist:9wo numidian:9wp
numismatist:9wq numismatologist:9wq numskull:8rs nun:9wu nuncio:9wv nunnery:2kv nureyev:ck9 nurse:9wr+9tp nurse-midwife:9wt nurseling:9ww
nursemaid:9tp nurser:9ws nursery:2kw nurseryman:91n nursing:o3 nursling:9ww nut:ded+78d+2kx nutcase:8ka nuthouse:1nh nutrient:i
nutritionist:8ot nutter:9wx nymph:795+1ff nymphet:9wz nympho:9x1 nympholept:9x0 nymphomaniac:9x1 o:ei8 oaf:9kb oak:dc7+dc6 oakley:cka
oarsman:9x2 oarswoman:9x3 oat:dbp oates:ckb oath:5j3 oatmeal:692 obadiah:ckc obama:bkz obedience:14c obelisk:2ky object:4 objectification:vb
objection:5pa+5na objective:4oz objectivity:3n1 objector:8pf oblate:9u5 obligation:12y obliger:9x4 obliteration:8z oblivion:ebc oboist:9x5
obscenity:3nh obscurantist:9x6 obscurity:3j4+eb9+e25 observance:tk observation:xl observatory:2l0 observer:7br+9x7 obsessive:9u6
obsessive-compulsive:9u7 obsidian:eo0 obstacle:4d9+2l1 obstetrician:9x8 obstructer:9u8 obstruction:2l2 obstructionist:9u8 obstructor:9u8
obtrusiveness:3dv obverse:4hg occam:ckd occasion:5ww+5y4 occasions:4p6 occidental:9x9 occlusion:e5c occultist:9xc occupancy:zp occupant:aev
occupation:lk occupier:aev occurrence:5qb ocean:75d oceanaut:7zg oceanographer:9xa ocelot:1dy ocher:3qg ochoa:cke ochs:ckf ockham:ckd
oct:ex1 octahedron:dyr octave:ezr octavian:bfp october:ex1 octogenarian:9xb octoroon:7cg oculist:9yh odalisque:9xd oddball:8s7 odds:3g4
odds-maker:9xe odessa:6ya odets:ckg odist:9xf odo:d0x odoacer:ckh odor:3qx+4eo odovacar:ckh odovakar:ckh odyssey:cc oenologist:7at
oenophile:8tz off-broadway:702 off-roader:2js offenbach:cki offence:x3 offender:7c6 offense:16r+61w+q4 offensive:x3 offer:5m0+5l5
offerer:9xg offering:5l5 offeror:9xg office:2l4+6kk office-bearer:9xh officeholder:9xi officer:9pw+9xi official:9xl officiant:9xm
offspring:9xq+5qy offstage:38p ofo:7fe ogalala:7ff ogden:ckj oglala:7ff ogler:9xr ogre:9rr ogress:77y ohio:703 ohioan:7s9 oil:epz+2l5
oilcloth:2l6 oiler:9xs oilfield:6u6 oilman:9xt oireachtas:6k0 ojibwa:7fg ojibway:7fg oken:ckk okenfuss:ckk oklahoma:707 oklahoman:7sa
old-timer:b6p oldenburg:ckl oldster:9xw oldtimer:b6p oleander:db7 oligarch:9xz oliver:ckm olivier:ckn olmec:7da olmsted:cko ology:4pl
olympian:9y0 olympics:5ye omaha:7fh omani:7p6 ombudsman:9y1 omen:5qg omission:3d+eas+dme omnivore:9y2 onanist:9nn oncologist:9y3
ondaatje:ckp one:dr6+4l5 one-eighth:dr0 one-fifth:dqz one-fourth:dqy one-half:dqv one-tenth:dr1 one-third:dqw one-thousandth:dr2
one-upmanship:gs oneida:7fj oneiromancer:9y4 oneness:3fb onlooker:9y5 ono:ckq onomancer:9y6 onondaga:7fk onrush:wr+5xt onsager:ckr onset:5sf
onslaught:5rh+wr oort:cks opel:ckt open:6t9+6sd opener:5sg opening:75e+5ya+fo openwork:2lf opera:5fu operagoer:9y7 operation:e3h+11j+gq
operations:122 operative:akj operator:dth+9y9 operetta:5fw ophthalmologist:9yb opinion:4nt opium:2lh oppenheimer:cku opponent:9yd+7vy
opportunism:3jr opportunist:9yc opportunity:eds opposer:7vy opposite:4vb+dw0+9yd opposition:8i+dvr+14h oppression:h6 oppressor:9ye
optician:9yf optimism:63r optimist:9yg optimum:3ye optometrist:9yh opus:5g9 oracle:a9z orange:67r+3qb+dcw orangeman:9yi orangery:df5
oration:5p1 orator:9yj oratorio:5gh orb:43x orbison:ckv orbit:6s7 orchard:28n orchestra:6i7 orchestration:5gb+vk orchestrator:9yk orchid:dbm
orczy:ckw ordainer:9yl ordeal:5qi order:5la+3vv+e17 orderer:9yn ordering:6nt+xy orderliness:3gv orderly:9yo ordinance:55f ordinand:9yp
ordinary:9yq+dzu ordinate:4py ore:eiu oregon:708 oregonian:7sb orff:ckx organ:43a organ-grinder:9yr organification:dmh organiser:9yu
organism:7 organist:9ys organization:6cv+4f1+6f2 organizer:9yt orgy:10s+z0 orient:6qc orientalist:9yv orientation:zk+4sy orifice:41y
origen:cky origin:6os+3oe original:2hj+4nj originality:4aq+3i1 originator:9yw orinoco:75f oriya:7hj orleanist:9yx ormandy:ckz ornament:203
ornamentalist:8n1 ornithologist:9yy ornithopter:2ll orozco:cl0 orphan:9yz orr:cl1 ortega:cl2 orthicon:2lk orthodontist:9z0 orthodoxy:3i4
orthoepist:9z2 orthography:4x1 orthopaedist:9z3 orthopedist:9z3 orthophosphate:eqd orthopter:2ll orthoptist:9z4 orwell:cl3 os:43j osage:7fi
osborne:cl4 oscan:7nt oscillation:dmi+5ta oscillator:2lm osculator:9g5 osmanli:7qp ossification:dmj osteologer:9z5 osteologist:9z5
osteopath:9z6 osteopathist:9z6 osteoporosis:e6r ostiarius:8qb ostiary:8qb ostler:atc ostrich:9z7 ostrogoth:9z8 ostwald:cl5 ostyak:7ly
ostyak-samoyed:7m4 oswald:cl6 otho:d0x otis:cl7 oto:7fl otoe:7fl otolaryngologist:8u1 otologist:8s0 otorhinolaryngologist:8u1 ottawa:7fm
ottoman:7qp ounce:dqk ouster:9z9 out-and-outer:9za out-of-doors:6sd outboard:2ln outbreak:5xn outbuilding:2lo outburst:5fe+5xl outcast:9zb
outcaste:9zc outcome:5qv outcry:5iu outdoorsman:9zd outdoorswoman:9ze outfield:2lq outfielder:9zf outfit:6j2 outfitter:9zi outflow:5xr
outgoer:8tc outhouse:2lr outing:ci outlander:8zd outlaw:8kg outlay:12g outlet:2ia+36w outlier:9zj outline:6s8+501+4lg outlook:4sb+4ns
outpatient:9zk outpost:6se+6la+2ls output:239+up outrage:61x+ha outreach:dz outrider:9zl outset:eye outside:6sc outsider:8ze outskirt:6v7
outskirts:6pj oval:dx6 oven:2lt overachievement:1z overachiever:9zm overall:2lu overcast:efa overcoat:28e overcomer:aw3 overeating:q2
overestimation:51p overflow:d8 overhang:2lw overhead:dg4 overload:2lx overlord:9zn overnighter:9zo overpayment:dg6 overprotection:rn
overseer:9zp overshoe:2ly oversimplification:163 overthrow:8v overtime:etv overtone:538 overture:5gd+5sj+5l4 ovid:cl8 owen:cl9 owens:cla
owl:1am owner:9zq+9zr owner-occupier:9zs ownership:deu+r7 ox:1gp oxcart:2lz oxen:1go oxford:6x0 oxidation:dmk oxonian:7lm oxygen:ei8
oxytetracycline:2m0 oyabun:9zt oyster:1d2 ozawa:clb ozone:eq3 pa:8lp pace:ez5+ds1+3uk pacha:a1h pachinko:im pachuco:9zu pacific:75h
pacification:13r pacificist:9zv pacifier:8gz pacifist:9zv pacing:eyd+bw pack:dt0+6aw+2m1 package:6cu+2m2 packaging:11w packer:9zw packet:6cu
packing:eq7+cz packinghouse:2m4 packman:a2g packrat:9zx pact:59r pad:eq4 padder:8z7 paddle-wheeler:2m6 paddler:8a4 paddy:7ng paderewski:clc
padlock:2m7 padre:9pt padrone:9zy paean:56l paederast:a2h paediatrician:826 paedophile:a2k pagan:97u paganini:cld paganism:4tj page:4u6
pageant:ua pageboy:a00 paget:cle paging:5je pagoda:2m8 pahlavi:clf pahlevi:clf paige:clg pail:1r1 pain:e82+5zu+4ew paine:clh pains:qm
paint:2m9 painter:a01 painting:2ma+vf+oi pair:6bw+dr8+6bt paiute:7fn pakistan:6xz pakistani:7p7 pal:88g palace:2mc+6d1 paladin:8c2
palaeontologist:a07 palatine:a04 pale:2o1 paleo-american:a05 paleo-amerind:a05 paleo-indian:a05 paleocortex:468 paleographer:a06
paleographist:a06 paleontologist:a07 palermo:6wf palestine:6wa palestinian:7n4 palestrina:cli palette:3xq+2md palgrave:clj palladio:clk
pallbearer:a08 pallor:3qw palm:48i palmer:cll palmist:a09 palmister:a09 palooka:avu palsgrave:a03 pamlico:7fo pamperer:a0a pamphlet:4z5+4yz
pamphleteer:a0b pan:2mf panama:6vs panamanian:7pa pandar:a4k pander:a4k panderer:a4k pane:2mh panegyrist:7aw panel:2mi paneling:2mj
panelist:a0c panellist:a0c pang:5zv panga:2gm panhandler:a0d panic:627+e9r panini:clm panjabi:7hk panjandrum:b6l panofsky:cln pansexual:a0e
pansy:dce pantaloon:79m pantechnicon:2ml pantheist:a0f pantheon:6es panther:1e0 panting:s4 pantomime:kj pantomimer:9q6 pantomimist:9q6
pantry:2mm pantryman:898 pantywaist:aoa panzer:2mn pap:53f papa:8lp paparazzo:a0g paper:eq5+4z2+4ul paper-pusher:a0k paperback:2mo
paperboy:a0h paperer:a0i paperhanger:a0j papers:504 paperwork:lj papist:7i1 papoose:a0l pappa:8lp pappoose:a0l papuan:7t7 par:do9+e00
parable:4xq paracelsus:clo parachute:2mp parachuter:a0m parachutist:a0m parade:6n1+6ny parader:9mt paradigm:du2+4ng paradise:6ql paradox:57k
paragon:4mq paragraph:4yk paragrapher:a0n paraguayan:7pb parakeet:1c1 paralegal:a0o parallel:3fj parallelism:3ff paralytic:a0p
paramagnet:2mq paramedic:a0q paramedical:a0q parameter:4ks+5sl paramour:8wo paranoiac:a0r paranoid:a0r paraphernalia:27h paraphrase:4zr
paraplegic:a0s paraprofessional:a0t parapsychologist:a0u parasite:19j paratrooper:a0v parcel:2m2+117 parchment:eq6 pardner:8f8 pardon:16w
pardoner:a0x parenchyma:42k parent:a0y parenthesis:5be parenthood:eax parer:a0z paretic:a10 pareto:clp pariah:9zb parimutuel:jb paris:6xl
parish:6hb parishioner:a11 parisian:7mb parisienne:7mc parisology:533 park:6sf+6sg parker:clq parking:dta+7a parkinson:clr parks:cls
parlance:5hk parliament:6jx parliamentarian:a13 parlor:2ms parlormaid:a14 parlourmaid:a14 parmenides:clt parnell:clu parodist:a15 parody:59y
parolee:a95 paroxysm:e5a parr:clv parricide:a16 parrish:clw parrot:1bz parsee:a17 parsi:a17 parson:8l5 parsonage:2mt parsons:clx part:du3
part-owner:a1d part-timer:a1e partaker:a18 parthenon:2mv parthian:7pc participant:a19 participation:17k particle:egi+75k particular:4iw
parting:2b partisan:a1a partition:2mw partitionist:a1b partizan:8u2 partner:asv+8f8 partnership:6de parts:6sh party:6ir+6if+6it
partygoer:a1g parvenu:b5h pasha:a1h pashtoon:7j4 pashtun:7j4 pass:5f+eu2+l7 passage:8g+4yl+2mx passageway:2my+41w passamaquody:7fp
passenger:a1i passer:a1j passer-by:a1j passerby:a1j passing:l7 passion:5yx+3a7+e4c passivity:3ak past:etg paste:ejb pastel:3qs paster:a1k
pasternak:cly pasteur:clz pastime:hl pastor:8l5 pasture:6si+689 patch:3cz+6ul+2n3 patchwork:4o5 patent:50t patentee:a1l pater:a1m
paterfamilias:a1q paterson:cm0 path:gy+2n4+6sj pathan:7j4 pathfinder:ajt pathogenesis:dmm pathologist:8ol pathology:4qn pathos:416
pathway:465+2n5 patience:3aq patient:a1n patina:2n6 paton:cm1 patrial:a1o patriarch:a1r patrician:a1s patricide:a1t patrick:cm2 patrikin:9g2
patriot:a1u patrioteer:8ci patriotism:3m1 patrisib:9g2 patrol:6gw patroller:a1v patrolman:8ym patron:a1w patronage:168 patroness:a1z
patronne:a1z patsy:8dj patter:5fb pattern:4n4+gr+20b patternmaker:a21 patwin:7fq patzer:a22 paucity:3x1 paul:cm3 pauli:cm4 pauling:cm5
pauper:a23 pause:eyn+102 pavarotti:cm6 pavement:2n9+eq9+2wi pavlov:cm7 pavlova:cm8 paw:1h4 pawer:a24 pawnbroker:a25 pawnee:7fr paxton:cm9
pay:dg7 payday:evx payee:a26 payer:a27 paymaster:a28 payment:dg5+12d paynim:97v payroll:djo pbs:el5 pcp:97o pea:67e peabody:cma
peace:e1b+e1a+61q peacekeeper:a29 peacemaker:8gz peacenik:8qg peacock:1fa+1bv peak:dpm+ezq+dzs peal:5vl pealing:5vl pear:67y pearl:dir+3q4
pearler:a2a peary:cmb peasant:a2b pebble:75m pecs:47n pectoral:47n pectoralis:47n peculator:8t7 peculiarity:4ki+3gh pedagog:8si
pedagogue:8si pedaler:a2e pedaller:a2e pedant:a2f peddler:a2g pederast:a2h pedestal:1mi pedestrian:a2i pediatrician:826 pediatrist:826
pedicab:2nc pedigree:6e6 pedlar:a2g pedodontist:a2j pedophile:a2k peel:cmc peeler:avo peeper:b8h peer:7bq peeress:9gv peewee:ah8 peg:2nd
pegboard:2ne pei:cmd peirce:cme pelagius:cmf pelting:3tx pelvis:49e pemmican:66f pen:2nf pen-and-ink:2ni pen-friend:a2q penalty:141
penance:63h+z8 pencil:2nj pendragon:a2m pendulum:2nk penetration:ww+4eh+2a penetrator:a2n peninsula:75n penitent:a2o penman:ak2 penn:cmg
pennant:56u pennsylvania:709 penny:dq1+dj6 penobscot:7fs penologist:a2p penpusher:a2r pension:diw pensionary:a2s pensioner:a2s
pentagon:2nl+6gf pentathlete:a2t pentecostal:a2u pentecostalist:a2u penthouse:2nm penutian:5d4 peon:8r8 peony:daz people:6a7 pepin:cmh
peptidase:equ pepys:cmi perambulator:1l4 perceiver:7br percent:dul percentage:dul perception:4n3+4jt+4ef perch:2no percher:7bs
perchlorate:eip percipient:7br percolator:2np percussion:kb+fg percussionist:a2v percy:cmk perfecter:a2x perfectibility:4ab perfection:ecw
perfectionism:3an perfectionist:a2w perforation:2nr performance:5cj+kk+45 performer:a2y perfume:4eq+2ns perfumer:a2z perfusion:d2 peri:a30
pericles:cml peril:efu perinatologist:a31 period:et6 periodical:52o periodicity:3gt periodontist:a32 peripatetic:a33 periphery:dy3
perisher:a34 periwinkle:db9 perjurer:a35 permanence:3ua permian:eto permission:569 permit:52a peron:cmm peroxide:el0 perpetration:qa
perpetrator:a36 perpetuation:ye perry:cmn persecution:h5 persecutor:b20 pershing:cmo persian:7na persistence:3uc+3ld persistency:3ld
person:b persona:4n1 personage:a38 personality:39s personification:a39 personnel:6gg perspective:4t0 perspiration:451 perspirer:a3b
persuader:a3c pertinence:dtu perturbation:e9n peru:6y0 perusal:52t perutz:cmp peruvian:7pd pervaporation:f8 pervert:a3d peshmerga:a37
pessimism:63v pessimist:a3e pesterer:a3f pesthouse:2f2 pet:18w petal:dav peter:cmq petition:518 petitioner:a3g petrarca:cmr petrarch:cmr
petronius:cms petter:a3h pettifogger:anb petting:sw petulance:64g pew:2nt pfennig:dq0 ph:3tn phaeton:33z phagocyte:45q phalangist:8wg
phalanx:42r+6ix phantasy:4lr phantom:793+4ls pharaoh:a3j pharisee:a3l pharma:6cs pharmacist:a3m pharmacologist:a3n pharmacy:4qi+226
phase:ezf+edl pheasant:1bt pheidias:cmt phenomenon:14 phenothiazine:ekt phidias:cmt philadelphia:70a philanderer:bbt philanthropist:a3o
philatelist:a3p philemon:cmu philhellene:a3q philhellenist:a3q philip:cmv philippian:a3r philippic:5oi philippines:6y1 philistine:a3s
philologist:a3t philologue:a3t philomath:a3u philosopher:a3v philosophiser:a3w philosophizer:a3w philosophizing:58i philosophy:4nr+4rm
phintias:cmw phiz:bjz phlebotomist:a3x phloem:ddn phoenician:7cp phoenix:6yv phone:32l phoneme:5in phonemics:4ry phoner:89q phonetician:a3y
phonetics:4rx phoney:9be phonograph:2rq phonologist:a3z phonology:4ry phony:9be phosgene:eqc phosphate:eqd phosphorus:ei9 photius:cmx
photo:2nv photograph:2nv photographer:a40 photography:uc photojournalist:a42 photometrician:a43 photometrist:a43 photomontage:2nz photon:75o
phrase:4w0+5go phraseology:5hl phrasing:y3 phrenologist:a44 phrygian:a45 phylum:6e9 physicalness:3ga physician:8ps physicist:a47 physics:4qt
physiognomy:49k physiologist:a48 physiology:4qq physiotherapist:a46 physique:3rp phytochemist:a49 phytologist:878 piaf:cmy piaget:cmz
pianism:5cl pianist:a4a piano:2o0 piazza:6so picador:837 picaninny:a4c picasso:cn3 piccaninny:a4c pick:4hd pickaninny:a4c picker:a4d
picket:9k1+6gx pickett:cn0 pickford:cn1 pickle:68n picklepuss:arh picknicker:a4f pickpocket:a4e pickup:2o2+528+2o3 picnic:ety+la
picnicker:a4f picture:2o4+2ma+4ne picturing:4gb+ub pidgin:5cs pie:65u piece:2o5+2o6+75j piedmont:6yp pier:2o8 pierce:cn2 piety:3j9
piezoelectricity:d8z pig:1gj pigboat:315 pigeon:1bx pigman:axz pigment:eqi pigmy:abl pigskin:ekm pike:23u pilate:cn4 pile:6b6+dsz
pilferer:aq0 pilgrim:a4g pilgrimage:ch pill:2oc pillager:a5s pillar:4ma pillock:avw pillow:2od pilot:a4j pima:7fu pimp:a4k pimple:e8d
pin:2of pin-up:8jx pinafore:2dh pinball:il pinchgut:a4l pincus:cn5 pindar:cn6 pine:dab+dac pinecone:dar ping-pong:j6 pinhead:8rq pink:3ql
pinko:a4m pinnace:32q pinnacle:2og pinning:5o8 pinpoint:exr+3cw pinter:cn7 pioneer:a4o+a4n pip-squeak:a4q pipe:2oi+2oh piper:a4p pique:2ok
pirandello:cn8 piranha:9ms pirate:a4z+a4r pirogue:22c pisces:6v2 pisser:a4s pistol:2ol pistoleer:a4t piston:cn9 pit:75p pitch:3r6+4g
pitcher:a4u pitchfork:2om pitching:5e pitchman:a4v pitfall:4d7 pith:ddk pitman:cna pitot:cnb pitt:cnc pittsburgh:70b pituitary:46a
pity:64j+5rd piute:7fn pivot:a4w pixie:78s pizarro:cnd pizza:690 place:6ue+6p4+49r place-kicker:a4x place-kicking:62 placeholder:aae
placekicker:a4x placeman:a4y placement:3vc+1f placeseeker:a4y plagiariser:a4z plagiarist:a4z plagiarizer:a4z plain:75q plainclothesman:a50
plainsman:a51 plaintiff:a52 plaiter:a53 plan:4lu planck:cne plane:1is+dw4 planet:75r planetarium:2op planetoid:74y plank:et0 planner:a54
planning:13g plant:2oq+d plantation:df4 planter:a55 planting:zl plantsman:9a2 plaque:41q+1q8 plasma:44x plaster:eql plasterer:a56
plastic:egv plasticity:3sp plate:2ay+2os+2ot platelayer:a57 plater:a58 platform:2ov+50u plath:cnf platinum:eia platitudinarian:a59 plato:cng
platonism:4oq platonist:a5a platoon:6gs+6gt plautus:cnh play:5f3+5fj+l2 play-actor:83n playacting:kf playactor:83n playback:yk playboy:a5b
player:a5c playfellow:a5f playgoer:a5d playground:6tf playing:49 playmaker:a5e playmate:a5f playwright:8qs pleader:7w3 pleaser:a5g
pleasure:5zk pleat:2oy pleb:a5h plebe:89k plebeian:a5h pledgee:a5i pledger:a5j plenipotentiary:a5k plenitude:3ww plenty:3ww plenum:6jt
pleura:44h plier:a5l plight:e9y pliny:cni plodder:b47 plodding:mc plot:4m2+6ul+4xs plotinus:cnj plotter:aj1 ploughboy:a5o ploughman:a5p
ploughwright:a5q plow:2oz plowboy:a5o plower:a5p plowing:ut plowman:a5p plowshare:2p0 plowwright:a5q pluck:3l5 plug:2p1 plug-ugly:b29
plugger:a9r plumber:a5r plumbing:2p2+m3 plumpness:3rt plunder:dfj plunderer:a5s plunge:i7 plunger:ary plunker:5r pluralist:a5t plutarch:cnk
plutocrat:a5u plyer:a5l pm:66 pneumonia:e69 poacher:a5v pocahontas:cnl pocket:2p4 pocketful:dsj podiatrist:8d8 poe:cnm poem:4xy poet:a5w
poet-singer:8z0 poetess:a5x poetiser:aff poetizer:aff poetry:5i6 poignancy:e2i poilu:a5y point:4kw+6sp+539 pointillist:a5z pointsman:a60
poise:dqd poison:erf+3zt poisoner:a61 poitier:cnn pol:a67 polack:7pk poland:6y2 polarity:dvu+dvv polarization:d90+e37 pole:2p7+7pj+4nx
polemic:a62 polemicist:a62 polemist:a62 police:6gi policeman:a63 policewoman:a64 policy:4lw+551 policyholder:a66 polio:e5x polish:3pv+ecx
politeness:3nu politician:a68+a67 politico:a67 politics:dv7 polk:cno polka:5h7 poll:4hz pollack:cnp pollen:dan pollock:cnq polls:6sq
pollster:a69 polluter:a6a pollution:ef4 polo:cnr poltroon:a6b polyandrist:a6c polybutene:el8 polycarp:cns polyelectrolyte:egq
polyethylene:egw polygamist:a6d polyglot:9j9 polygynist:a6e polymath:9cv polymerization:dmq polymyositis:e6q polynesian:7pl polynomial:4ku
polyphosphate:eqp polytheist:a6f pom:7lc pommy:7lc pomo:7fv pomologist:a6g pompadour:cnt pompey:cnu pompousness:3iw ponca:7fw ponce:a6h
poncho:2p8 pond:75s ponderer:9sx poniard:2p9 ponka:7fw pons:cnv ponselle:cnw pontiac:cnx pontifex:a6i pontiff:a6m pontoon:2pa pony:1g7+1ge
ponycart:2pb poof:8we pooh-bah:98x pool:2pc pooler:a6j poove:8we pop:8lp pope:a6m popinjay:a6n poplin:2pd popper:cny popping:5vm poppy:dbg
populace:6fe populariser:a6o popularism:5fq popularity:3ik popularizer:a6o population:6ff populist:8nj porch:2pf porcupine:1fr pore:dyk+41t
pork:66h porkchop:66k pornographer:a6p porosity:3ox port:6tb portal:2pg porter:a6q+8qa porterhouse:66d portfolio:2ph portion:du3
portrait:5ms+2pi portraitist:a6r portrayal:5ms+kg portrayer:a6r portugal:6y4 portuguese:5eb portwatcher:a6s pose:3hh poser:a6t poseur:a6t
poseuse:a6u position:6sr+6ss+4t0 positivism:4pj positivist:a6v posse:6mb posseman:a6w possession:r7+10 possessor:9zr possibility:4nz+edo+4le
possible:4hi possum:1cd post:6st+2ij+lq post-impressionist:a77 poster:5ag postgraduate:94a posthouse:2pk postilion:a76 postillion:a76
postimpressionist:a77 postman:9ln postmark:5q2 postmaster:a78 postmistress:a79 postponer:a99 postscript:59g postulant:a7a postulate:58y
postulator:a6x posture:3vg posturer:a6y pot:2pl+33o potassium:eib potato:675 potawatomi:7fx potboy:a7b potemkin:cnz potency:40q+3t9
potentate:8oq potential:edp potentiality:edp+4aa potentiometer:2pn pothead:a7c pothole:75t potholer:a7d pothouse:2qc pothunter:a7e
potman:a7b potpourri:6m0 potshot:57 potter:a7f potterer:abj pottery:2po potyokin:cnz pouch:2pp pouf:8we poulenc:co0 poulterer:a7g
poultry:1bl poultryman:a7g pound:dqi pounding:5wn+5w9 poussin:co1 pouter:arh poverty:eeb pow:a90 powder:eqr+er4 powderer:a7h powell:co2
power:40g powerboat:2jm powerbroker:a7i powerfulness:40g powerhouse:a7j powhatan:co3 powwow:5ka powys:co4 practice:gr practician:a7k
practitioner:a7k praetor:a7l praetorian:a7m pragmatist:a7n prairie:6sm praise:56h pram:1l4 prank:jj prankster:a7o prater:8ch prattler:a7p
praxiteles:78e prayer:za+5m9+5m5 pre-emptor:a7v pre-raphaelite:a7x pre-socratic:a8e preacher:a7r preaching:5p6 preamble:4yg prebendary:a7s
precaution:rp+3c1 precedence:e09 precedent:4j2+51t precentor:8db preceptor:a7t prechlorination:dmr precinct:6ph precipice:75u
precipitate:egt precipitin:erd precision:3ic preconception:4nw predator:9ms predecessor:a7u predestinarian:8x0 predestinationist:8x0
predicament:e9y predicator:4w1 prediction:4gr predictor:8za predilection:4sj prednisone:ek6 predominance:ebt predomination:ebt preemie:a7y
preemptor:a7v preexistence:e0m preface:4yf prefect:a7w preference:603+4sj preferment:8c prefix:4vq prejudice:4sm prelate:803 prelude:5sj
premie:a7y premier:8c5 premiere:5cm premise:58z premises:6sz premium:dh1 premix:697 premonition:62a prentice:7zi preoccupation:4jv+4dx
preparation:13d+ent preposition:4wd prerequisite:4lj presbyope:a7z presbyter:a80 presbyterian:a81 presbytery:2pr preschooler:a82
prescription:5a8+2ps preseason:exn presence:e0o present:etd presentation:zd+jq+5ci presenter:a83 presentist:a84 presentment:156
presentness:3u3 preservation:rk preservationist:a85 preserve:ef0 preserver:ady presidency:eyf president:a8a+a89+a88 presley:co5
press:eci+4uf+2pt pressing:4l pressman:a8w pressure:d93+40o prestidigitator:9lb prestige:eb8 presumption:4ll presupposition:4gz preteen:7bu
preteenager:7bu pretence:3hl+3cq pretender:a8f pretense:px pretension:3hl preterist:a8g pretext:599 pretor:a7l prettiness:3d5 prevalence:3gm
prevaricator:9ik prevention:10x prevision:4gu prexy:a8b prey:a8h+1e6 price:3yi pricing:4fb prick:811 prickteaser:8ir pride:60y+634+3mk
prie-dieu:2pv priest:a8i+a8j priest-doctor:ara priestess:a8k priestley:co6 prig:aq6 primacy:eb6 primary:7u+1he primate:803 primates:1hh
prime:do7 primer:4z7 primigravida:a8m priming:13f primipara:a8n primitive:7bv primogenitor:92c primping:rx primus:a8o prince:a8p
princeling:a8r princess:a8s principal:djd principle:4m9+4o7+4ld print:55v+2pw printer:a8w printing:4yr+11u printmaker:a8x prior:a8y
prioress:7tw priority:e09 priory:2py prison:2pz prisoner:a8z privacy:39y+eae private:a91 privateer:a93 privateersman:a93 privilege:3ze+40d
privy:33n+2lr prize:dft prizefight:5yl prizefighter:a94 pro:a9j pro-lifer:a71 probability:3vw probable:a6z probationer:a96 problem:ea1+5a5
procedure:yo+lc proceeding:153 proceedings:153 proceeds:dfh process:yo process-server:a97 processing:dmt processor:6do proclamation:57o
proconsul:a98 procrastination:10d procrastinator:a99 procreation:sq proctologist:a9a proctor:a9b procurator:aae procurement:3p procurer:a4k
procuress:a9e prodigal:a9f prodigy:a9g produce:66y producer:9mn+a9h product:2ib+2q1 production:un+5f1 productivity:3yk prof:a9k
profanity:5jf profession:6ef+m4 professional:a9i+a9j+9ni professor:a9k professorship:lv proficiency:3z2 profile:5ew+6s9 profit:dfg
profitability:3zd profiteer:a9l profits:dfg profligate:acu profundity:4mv+3w0 profusion:3wx progenitor:92c progeny:9xq prognosticator:8za
program:4lu+4lv programmer:a9m programming:13h progress:a1+bh progression:6nv+5y0+bh progressivism:4tc prohibition:520+521+ezo
prohibitionist:8ri project:qs projectile:2q2 projection:4gs+5c9 projectionist:a9n prokhorov:co7 prokofiev:co8 prole:a9o proletarian:a9o
proletariat:6fh proliferation:dmu prolongation:ye prometheus:79f prominence:eb2+3zy promise:5o5+4ny promisee:a9p promiser:a9q promisor:a9q
promoter:a9r promotion:5pb+8b prompter:a9s promulgator:a9t pronoun:4we pronouncement:57p proof:4ja+54q proofreader:a9u prop:2q5
propaganda:55p propagandist:a9v propagation:4tx+ss propagator:a9x propeller:2q6 property:dew+3o2 prophecy:4gt+58u prophesier:a9z
prophet:a9z+aa1 prophetess:aa0 propjet:2q8 propman:a9y proponent:7w2 proportion:dui+3vu proportionality:dup proposal:5kx proposer:awp
proposition:58v+5l0 propositus:aa3 proprietor:9zq proprietorship:dev proprietress:a72 propriety:3n8 propylthiouracil:eiv prose:4xx
prosecution:15d+6dl prosecutor:aa4 proselyte:aa5 prosody:5hp prospect:edq+4ns prospector:aa6 prosperity:ee5+ed9 prosthetist:a73
prosthodontist:a74 prostitute:aa7 prostitution:pm protagonist:ax9 protease:equ protection:rg+2q9 protectionist:aa8 protector:7ap
protectorate:6t0 protege:aa9 protegee:aaa protein:ejp proteolysis:dmv protest:5nf+14v protestant:7hw+6e2 protestantism:4tn
protestation:5nf+580 protester:8pf proton:75w protoplasm:45i prototype:4ng protozoa:19n protozoan:19o protozoologist:aab protuberance:dxn
proudhon:co9 proust:coa provenance:6oy proverb:5km providence:70c+12z provider:ax8 province:6u2+ef1 provincial:a75 provincialism:4su+4sn
provision:592 provisioner:axp provisions:653 proviso:592 provocateur:7we provocation:16n provoker:9d7 provost:aac prowess:4az prowler:aad
proximity:3vo proxy:aae prude:aaf prudence:3n2 pruner:aag prussian:7sv psalmist:aah psephologist:aai pseud:9c7 pseudo:9c7
pseudohermaphrodite:aaj pseudophloem:ddo psi:dq7 psithyrus:1er psyche:49q+arf psychiatrist:aak psychic:aal psycho:aas psychoanalyst:7y1
psycholinguist:aam psychologist:aan psychology:4r9 psychoneurotic:9v1 psychopath:aap psychophysicist:aao psychophysiology:4ra psychopomp:aaq
psychotherapist:aar psychotherapy:4qk psychotic:aas pteridologist:aat pterygium:43z ptolemy:cob pub:2qc public:6fe publican:aau
publication:52i+11v publiciser:aav publicist:aav publicity:5pb publicizer:aav publisher:6dg+aay publishing:11s puccini:coc pucker:dy9
pudden-head:avw puddler:ab0 pudge:ab1 pueblo:7fz puerpera:ab2 pugilist:87e pugin:cod puke:agr pulitzer:coe pull:4m+d95 pull-in:2qf
pull-up:2qf puller:ab4 pulley:2qe pulling:4m pullman:2qg pulp:75x+ddj pulpit:1zv pulsation:5x6 pulse:5x6+5w8 pump:2qi pun:5a1 punch:5x
puncher:8jy punctuality:3tz pundit:9cu pung:2qj punishment:141 punjabi:7hk punk:99w punster:ab5 punter:ab6 pup:192 pupil:avt puppet:2qk
puppeteer:ab7 puppy:193 purcell:cof purchase:3k+df8 purchaser:89c purgatory:dzp purging:a7 purification:a8 purist:ab8 puritan:ab9
purity:edz+e2j purkinje:cog purple:3qj purpose:4p2+3yo purse:1lc purser:aba pursued:abb pursuer:abc pursuit:cv+4gi purveyor:abd pusey:coh
push:4k+d96 push-bike:2qm pushcart:29b pushchair:1l4 pusher:abf pushing:4k pushkin:coi pushover:abg pushtun:7j4 pushup:mr pussy:46r
pussycat:abh putin:coj putout:5o putter:abi putterer:abj putz:abk puzzlement:4cz pygmy:abl pyle:cok pynchon:col pyrex:eqv pyrographer:abm
pyromancer:abn pyromaniac:9kl pyrometer:2qo pyrrhus:com pythagoras:con pythias:cmw python:1b4 qaddafi:coo qadhafi:coo qadi:abo qatari:7pm
quack:abp quackery:mx quad:abs quadriceps:436 quadripara:abq quadriplegic:abr quadroon:7cf quadrumvirate:6c5 quadrupling:dmx quaestor:abt
quaffer:abu quake:5xd quaker:7hx qualification:3ed+8f qualifier:abw quality:3ei+3en+4ke qualm:62j quantity:13+3wl quapaw:7g0 quarrel:5lx
quarreler:abx quarreller:abx quarrier:aby quarry:a8h quarryman:aby quart:dox quarter:dqy+6t1 quarter-century:ewk quarterback:abz
quartermaster:ac0 quarters:2fx quartz:eny quatrain:4y6 quaver:5vn quebecois:ac1 quechua:7pf queen:1fj+ac2 queer:8we querier:9d0 query:5mg
quest:4gi quester:aku question:5mg+5a4 questioner:9d0 questioning:5mf questionnaire:50b quibbler:ac6 quiche:7g1 quickening:dmy quickie:aw
quickness:4b7 quidnunc:894 quiet:ef8+e18+3r1 quietist:ac7 quietness:3r4+61p quill:2qp+1cn quilt:2qq quin:ac9 quincy:cop quine:coq
quintet:5gf quintipara:ac8 quirk:3hz quirt:2qr quisling:8f9 quitter:aca quiver:624 quiz:5mm quizmaster:ac5 quizzer:8vd quorum:6kn quota:dod
quotation:59e+53h quoter:acb rabat:6xy rabbi:acc rabbit:1fm rabble:6ft rabble-rouser:8ne rabelais:cor race:5yn+5yf+6bh raceabout:2qs
rachel:cos rachmaninoff:cot rachmaninov:cot racialist:acd racine:cou racing:ib racist:acd rack:2qu racker:ace racket:5vo+qb racketeer:acf
raconteur:7ya radar:2qv radhakrishnan:cov radiance:d86+3pr radiation:d97+18b radiator:75y radical:ehi+enu+acg radicalism:4td
radio:4uy+2qx+2qw radiobiologist:ach radiochemist:9wg radiochlorine:ehu radiographer:aci radiologist:acj radiotherapist:acj radish:67h
radius:3wc+dwr+6t2 raffles:cow raft:2qy rafter:2qz raftman:ack raftsman:ack rag:2r0 ragamuffin:acl rage:61v ragpicker:acm ragsorter:acn
raid:wz raider:a5s rail:2r3+2r1 rail-splitter:acp railbird:aco railcar:1t6 railhead:2r2 railing:2r3 railroad:2r5 railroader:b2y
railway:2r5+2r4 railwayman:b2y rain:d98 rain-in-the-face:cox rainbow:75z rainfall:d98 rainmaker:acq raise:3wp raiser:acr raising:5ud
raja:acs rajah:acs rajpoot:act rajput:act rake:acu rakehell:acu ralegh:coy raleigh:coy rally:6kp+1t rallying:172 ram:2rb rambler:acv
rameau:coz rameses:cp0 ramesses:cp0 ramification:fz ramp:2r7 rampart:2r8 ramrod:2r9 ramses:cp0 ranch:2ra rancher:acw rancor:647
randomization:xv ranee:acy range:3xk+6t3 ranger:b0m rani:acy rank:6n8+eb0 ranker:acz rankin:cp1 ransom:dgf+12e ranter:ad0 rap:575 raper:ad1
raphael:cp2 rapidity:3ul rapier:2rc rapist:ad1 rappeller:7uh rapper:ad2 rapport:dua rapporteur:ad3 rapscallion:aga rapture:e28 rascal:aga
rask:cp3 rasmussen:cp4 rasp:5jm rasputin:cp5 rasta:7io rastafarian:7io rat:1fq rat-catcher:ad4 rate:ezd+dhf ratepayer:ad5 rathole:760
rathskeller:2rd ratifier:awd rating:4fa+t7 ratio:dum ratiocinator:add ration:64v rationale:4hm rationalism:4or rationalist:a6v
rationalization:4hp rationing:116 ratter:8o4 rattigan:cp6 rattle:5vp rattler:1b9 rattlesnake:1b9 rattling:5vp ravage:5sv rave-up:6oa
ravel:cp7 raver:ad6 ravisher:b7g rawhide:ekg ray:d78 rayleigh:cp8 razor:2re rbi:7z re-creation:uf re-introduction:5l1 reach:6t3+3xk+dm
reactant:eix reaction:dkf+4me reactionary:ad7 reactivity:4bn reader:ad8+awc readiness:e41+3b1+4ce reading:4ig readjustment:82 ready:e42
reagan:cp9 reagent:ekx realism:3yv+e0j+4os realist:ada reality:4ij+e0j realization:4ic+va realm:eez realtor:adc reaper:976 reappearance:5s6
rear:6od+6t4+6sx rearguard:6gy rearing:3ob+12x rearward:6t5 reason:70w+58a reasoner:add reasoning:4gl reassurance:16f reaumur:cpa reb:arj
rebecca:cpb rebekah:cpb rebel:arj+9da rebellion:14w+wc rebuff:16u rebuilding:b0 rebuker:b5c rebutter:ade receipt:3z+51h receipts:dfd
receiver:2ri+9jd+32m receptacle:2rj reception:543+6im+4v1 receptionist:adf recession:e3m recidivist:adh recipient:7bw recital:5nv+5cn
recitalist:adi reciter:adj recklessness:3bw reckoner:89n reckoning:4i0 reclassification:y6 reclining:dn recluse:98m recognition:ea3+4g0
recollection:4fz+4fy recommendation:55l reconciler:8gz reconsideration:5k1 reconstruction:ey8+az record:54p+2nu+doa record-breaker:adk
record-holder:adk record-keeper:ae5 recorder:2rn recording:2ro+ui recourse:15u recoverer:aes recovery:5x3+dkj+1u recreant:a6b recreation:hc
recrimination:5on recruit:adm+adl recruiter:ado recruiting-sergeant:adp recruitment:18q rectangle:dxb rectifier:2rs rectitude:3j8 rector:8l5
rectory:2mt recuperation:dkj recurrence:5t6 recusant:8hn red:3q7+762 red-header:ads redact:adq redactor:adq redcap:adr redcoat:8qq
redeemer:c60 redefinition:58m redemption:42 redeposition:dmz redevelopment:as redford:cpc redhead:ads redheader:ads rediscovery:6o
redneck:adt redress:dgq redskin:7g2 reducing:dn0 reduction:e5 redundancy:5i3+3x9 reef:763 reel:2rt reelection:7q reeler:ath reenactor:adu
reenforcement:54v reevaluation:4fc ref:adw refectory:2ru referee:adw reference:59i+59e+5pu referendum:7r referral:adv refinement:ecx+5tr
refiner:adx refinisher:ady reflectance:do4 reflection:4h9+d9b+5c1 reflector:2rv reflex:sy refocusing:fa reform:am+qz reformer:adz
reformist:adz refrain:5gw refrigeration:dn2 refrigerator:2rw refueling:zx refugee:ae0 refund:dgc refusal:5n3+54a refuse:ena refuter:ade
regard:4iz+4e4+542 regent:ae1 regicide:ae2 regime:6cz+4m5 regiment:6go regimentation:13n regiomontanus:cic region:6t6 register:513+3xm
registrant:ae4 registrar:ae6 registration:29 registry:513 regret:63e regular:ae7 regularity:3v0+3gs regulation:55f regulator:2rx
rehabilitation:gh+ay reharmonization:5fz rehearing:tp rehearsal:u5 rehnquist:cpd reich:6f7 reichstein:cpe reid:cpf reign:ey7
reimbursement:dgp rein:2ry reincarnation:ae8 reinforcement:wq reissue:4up reiter:cpg rejection:8j rejoicing:62z relatedness:dtv relation:z
relations:dtd relationship:dte+dz3+dz4 relative:9fy+19a relative-in-law:9cw relay:ct release:2rz+43+dn3 relentlessness:3jl relevance:dtt
relevancy:dtt reliability:3cb reliance:4dq+e36 relic:2s0 relief:5zr+ebz+dgr reliever:ats religion:4nu religionist:7by religious:aeb
religiousness:3ja relish:5zo reliving:4il remainder:du6 remains:764 remark:59h rembrandt:cph remedy:aj+2s2 remembrance:4fz reminder:512+4im
remise:2s3 remission:5x4 remnant:du7 remonstrance:5pa remorse:63f removal:g2 remuda:6ch remuneration:dg7 remunerator:a27 renaissance:ey6
rendering:5co+4g8+48 rendezvous:174+6th rendition:5co renegade:aeh renewal:ay+185 renoir:cpi renovation:as renovator:ady rent:dgv+768
renter:b05 rentier:aei renunciation:5n9 reorientation:4sz rep:8hh repair:au repairer:9om repairman:aej repatriate:aek repayment:12f
repeal:9i repeat:5t4 repeater:ael repentance:63h repertory:2s4 repetition:5t4+yf replacement:89+axj+5xx replacing:89 replenishment:dn1
replication:yi reply:58n report:5nt reporter:aem reporting:561 repose:108 repository:208+aeo representation:4mw+2s5
representative:aep+ask+8hg repression:e2w reprieve:ec0 reprint:4up reprisal:17f reproach:574 reproacher:b5c reprobate:aeq
reproducibility:3ig reproduction:dn4 reproof:572 reprover:b5c reptile:1ar republic:6kt republican:aer repugnance:60i repulsion:d75+60i
reputation:ebi+ebl repute:ebi request:518+5m1 requester:a3g requirement:4lk+756+4lj requisition:5me rescue:41 rescuer:ail research:n6
researcher:aet resemblance:3fk resentment:647 reserpine:2s8 reservation:6ro reserve:3na+dih+awf reserves:6lv reservist:aeu
reservoir:dt6+2sa+2s9 residence:6q8 resident:aev residue:eqw+du6 resignation:63t+5pk+515 resilience:3sm resistance:8i+d9e+d9f resister:9u8
resistor:2sc resolution:516 resolve:3l7 resonance:d8l+d8k resorcinol:eqx resort:6te resource:dho+3z5 resourcefulness:3z7 respect:4iz+ebg+4sw
respecter:aew respects:576 respighi:cpj respiration:s2 respite:ec0+103+5u9 respondent:aey responder:aex response:d6s+sx+58n
responsibility:12y responsiveness:4bn rest:du6 restatement:59m restaurant:2sd restauranter:aez restaurateur:aez rester:af0 restlessness:3h0
restoration:ey9+ax+3y restorer:ady restraint:13l+3me restriction:4kb result:d6m+58j+5qv resume:502 resumption:9w resuspension:egs retail:126
retailer:af2 retailing:128 retaliation:17d retaliator:81w retard:9bo retardation:3uq retention:r8 retentiveness:4bi retina:45f retinue:6n4
retiree:af3 retirement:e0g retort:5mo retraining:u4 retreat:2j retreatant:af4 retreated:6ao retribution:dh0+al retrospect:4hb
retrospective:6mh retrovision:4gv return:529 reuben:cpk reunion:6o8+fn revel:jd revelation:5nl+4id reveler:af5 reveller:af5 revelry:jd
revenant:af7 revenge:17d revenue:dfd revenuer:af8 reverberation:3s8 revere:cpl reverend:8e6 reverie:4gf+4dz reversal:9l reverse:dw0+2sf
reversibility:3f0 reversioner:af9 reversionist:adg revery:4dz revetment:2sg review:4fi+4z3+6a reviewer:afa reviser:adq revision:gf+4zp+4xb
revisionist:afb revival:zc revivalist:8v8 revolt:wc revolution:5xa+wd revolutionary:afc revolutionist:afc revolver:2sh revulsion:60i
reward:5qz+dge+16k rewriter:adq rex:9ft reyes:cje reynolds:cpm rh:ero rhabdomancer:b9t rhetorician:9yj rheumatic:afd rheumatism:e56
rheumatologist:afe rhine:cpn rhino:1gg rhinoceros:1gg rhinolaryngologist:8u1 rhinotracheitis:e7f rhodes:cpo rhubarb:679 rhyme:5ib+4y4
rhymer:aff rhymester:aff rhythm:5hu+3gu rib:2si+42s ribald:afh ribbon:765 ribes:dd3 riboflavin:esq ricardo:cpp rice:68d+dbq richards:cpq
richardson:cpr richelieu:cps richler:cpt richmond:70o richness:3wx+eea+3rc rickenbacker:cpu rickover:cpv ricksha:2d9 rickshaw:2d9 riddle:5a6
ride:cb rider:afm ridge:766 ridicule:57a ridiculer:aif riemann:cpw riesman:cpx riff:afn riffian:afn rifle:2sk rifleman:afp+afo rift:767
rig:2sl rig-veda:4zy rigger:afq+2sm right:408+6sv right-hander:9zg right-winger:afs righteousness:3j7 rightfield:2sn righthander:afr
rightist:afs rightness:3ke rigor:3dy riley:cpy rilke:cpz rim:dy0 rimbaud:cq0 rimski-korsakov:cq1 rimsky-korsakov:cq1 ring:3qz+dx1+2b6
ring-around-a-rosy:in ringer:b1v ringing:5vq+5o9 ringleader:afu ringling:cq2 ringmaster:afv rink:2so riot:14i rioter:afw rip:acu
ripening:dm8 ripper:afx ripple:5t9+5tb rise:5sc+d3 riser:afy risk:efu+r2 rite:yz+yw rittenhouse:cq3 ritual:yw+z1 ritualist:afz ritz:cq4
rival:ag0 river:769 rivera:cq5 riverbank:76a riveter:ag1 rivetter:ag1 rivulet:76b road:2sq roadblock:4da roadhouse:2ss roadman:b3i
roadside:37k roadster:2st roadway:2su roamer:b96 roar:5us roarer:ag2 roaring:5us roaster:ag4 robber:ag5 robbery:qd robbins:cq6 robe:2sv+284
robert:cq7 roberts:cq8 robertson:cq9 robeson:cqa robespierre:cqb robinson:cqc robustness:3t2 rochambeau:cqd rock:76c+ej0 rockefeller:cqe
rocker:ag8 rocket:2sx+2sw rockingham:cqf rockwell:cqg rod:2sy+19h rodeo:jv rodgers:cqh rodin:cqi roebling:cqj rogers:cql roget:cqm rogue:aga
roisterer:agb role:on+4n1 roleplaying:ko rolf:cqn roll:5xv+50q+5tf roller:5m roller-skater:agd rollerblader:agc rollo:cqn roly-poly:8x5
roma:966 roman:7no romance:dza+414 romani:966 romanian:7pn romanoff:agf romanov:agf romantic:agg+agh romanticism:3z0 romanticist:ale
romany:966 romberg:cqo rome:6wd+6e1 romeo:agi rommany:966 rommel:cqp romp:5yr romper:agj rontgen:cqk roof:2t0 roofer:agk rooftop:6uc
rooftree:2sj rookie:8kv room:2t1 roomer:9jt roomful:dsk roomie:agl roommate:agl rooms:31b roomy:agl roosevelt:cqq rooster:1bo root:de4
rooter:asr rooting:dn5 rope:2t2 rope-maker:agm ropedancer:ago ropemaker:agm roper:agn ropewalker:ago rosary:2t3 rose:dcm rosebud:dal
rosette:2t4 rosicrucian:agp ross:cqr rossetti:cqs rossini:cqt rostand:cqu roster:50q rostrum:1zv rot:eg7+dkq rota:6kj rotarian:agq
rotation:do rotc:6gl roth:cqv rothko:cqw rothschild:cqx rotor:2t7 rotter:agr rotunda:2t8 rotundity:3va roue:acu roughneck:88l
roughness:3pc+3rb+3iv roughrider:agt round:2t9+eze rounder:9io roundhead:agu roundhouse:2ta+60 roundsman:agv roundup:ux rous:cqy rouser:b8y
rousseau:cqz roustabout:8n0 rout:6ft route:6sj router:agw routine:ys rover:b96 row:6n7 rowboat:20s rowdy:88l rower:9x2 royalist:9rc
royalty:dff rpm:ez6 rubber:eqz rubberneck:anh rubbernecker:agy rubbish:enb rubble:enc rube:bcz rubens:cr0 rubinstein:cr1 rubric:550 ruby:diq
ruck:6fn rudder:2tb rudeness:3nw ruffian:88l rug:2tc ruin:egb+2td ruiner:8o9 rule:4ka+4c3+54z ruler:agz+2te ruling:159 rumanian:5ed
rumble:5vr rumen:1gl ruminator:9sx rummy:8rg rumor:5nz rumormonger:943 rumourmonger:943 rump:1hb rumpus:kt rumrunner:ah2 run:7y+qq
runabout:2st runaway:5yr rundown:503 rundstedt:cr2 runner:apw+ah4+ah3 runner-up:ah6 running:l5+c1 runoff:5wg runt:ah8 runyon:cr3 rupert:cr4
ruralist:ah9 rush:ky+5xs rushdie:cr5 rusher:aha rushing:l6 ruskin:cr6 russell:cr7 russet:2tf russia:6y7 russian:7po+5dw rustic:ahb
rustle:5vs rustler:ahc rustling:wj+5vs rut:dxm+yt rutabaga:67j ruth:cr8 ruthlessness:3jk rutledge:cr9 rv:2rr rwandan:7t2 ryukyuan:7nx
saame:7o5 saami:7o5 saarinen:cra sabahan:7oi sabbat:6lz sabbatarian:ahd sabbath:evh saber:2tg sabine:76d sable:2th sabotage:17u saboteur:ahe
sabra:7nj sabre:2tg sacagawea:crb sacajawea:crb sacco:crc saceur:6fb sachem:ahg sack:2ti saclant:6fa sacrament:z3 sacramento:6yy
sacrifice:8m sacrificer:ahh sacrilege:ph sacristan:alx sadat:crd saddam:c4l saddhu:ahk saddle:2tj saddlebag:2tk saddler:ahi sadducee:ahj
sade:cre sadhu:ahk sadism:5zt sadist:ahl sadness:637 sadomasochist:ahm safe:2tl safe-conduct:56d safebreaker:ahn safecracker:ahn
safeguard:rp safety:efp+6ti saga:4xn sagamore:ahf sage:aho+68m sagebrush:dbh sagittarius:7tr sahaptin:7g7 sahaptino:7g7 sahib:7iu
sail:2tm+ck sailboat:2tn sailing:cn+cm+2k sailmaker:ahq sailor:ahr+866 sailplane:27v saint:aht+ahs+9r0 saint-saens:crf sake:3yb sakharov:crg
saki:cig salad:68g saladin:crh salamander:1ao salary:dg7 sale:127+12c salesclerk:ahu salesgirl:ahv saleslady:ahv salesman:ahw
salesmanship:4b0 salesperson:ahx saleswoman:ahv salian:7j1 salim:cj3 saline:egp salinger:cri salish:5cz saliva:45b salk:crj sally:59k
salmon:1hw salome:crk salomon:crl salon:2tp saloon:1mg+2qc salt:er2+68l saltbox:2tq salter:ahy saltwater:er0 salutatorian:ahz saluter:954
salvadoran:7l2 salvadorean:7l2 salvadorian:7l2 salvager:ai0 salvation:42 salve:2lc+ak salvo:5xm+xe salvor:ai0 sam:31n samaritan:ai1 same:7o5
sameness:3f9 sami:7o5 samnite:7nu samoan:7pp samoyed:7m5 sampan:2tr sample:4j3+4qb sampler:2ts sampling:71 samson:crm samuel:crn samurai:ai2
sanatarium:2tt sanatorium:2tt sanchez:cj3 sanction:566+12k sanctity:3kw sand:er6 sandal:2tu sandalwood:dcy sandbagger:ai3 sandboy:ai4
sandburg:cro sandpaper:emx sandwich:66w sandwichman:ai5 sanger:crp sangoma:ai6 sanitarium:2tt sanitation:eef+aa sanity:e97 sannup:ai7
sannyasi:ai8 sannyasin:ai8 santa:ai9 santee:7g4 sanyasi:ai8 saphead:8z4 sapir:crq sapling:ddv sapper:aia sappho:crr saracen:aib sarah:crs
sarawakian:7ps sarazen:crt sarcasm:59t sardine:686+1hu sardinian:aic sargent:cru sari:2tv sarin:epy sarnoff:crv saroyan:crw sartor:ayt
sartre:crx sash:2tw+27t sassenach:aid sassing:57h satanist:aie satchmo:bf1 satellite:2tx satie:cry satiety:eck satin:2ty satire:59t
satirist:aif satisfaction:633+e29 satrap:aih saturation:dly+gj saturday:evg saturn:76g satyr:aig sauce:68p saudi:7pq sauk:7g5 saul:crz
saunterer:aii sausage:66o saussure:bqu savage:aij savageness:3tj savannah:6z7 savant:9cu savara:7hc saver:aes saving:81 savings:dib
savior:c60 saviour:c60 savonarola:cs0 savoyard:aim sawbones:axf sawdust:er7 sawhorse:2tz sawyer:ain sax:cs1 saxe:cs2 saxist:aio saxon:7l9
saxophonist:aio sayers:cs3 scab:aip scaffold:2u0 scalawag:aiq scale:dvm+duh+duk scallywag:aiq scalp:47a scalper:air scammer:8hc scamp:9c1
scamper:kz scan:nd scandal:5o1+5ri scandalmonger:ais scandinavian:7pt scanner:ait scapegoat:aiu scapegrace:aiv scapular:1hf scar:e8o+3de
scarcity:3x0 scaremonger:aiw scarf:2u1 scarface:blm scatterbrain:aix scattergood:as4 scattergun:2w3 scavenger:er8 scenario:5f8 scenarist:aiy
scene:6tl+5tw+4n8 scene-stealer:aj0 scenery:2u2+6tn sceneshifter:aiz scent:4eq+4ep+3qx sceptic:aoi scepticism:4ow schedule:4m6+50r
scheele:cs4 scheme:4m0 schemer:aj1 scherzo:5gr schiaparelli:cs5 schiller:cs6 schism:fv schizophrenic:aj2 schleiden:cs7 schlemiel:aj3
schlep:aj4 schlepper:aj4 schlesinger:cs8 schliemann:cs9 schlimazel:aj5 schlockmeister:aj6 schmidt:csa schmo:aj7 schmoozer:8ia schmuck:aj7
schnabel:csb schnook:aj8 schnorrer:aj9 schoenberg:csd scholar:aja scholarship:dfp+4pc scholastic:a2f scholiast:ajb schonbein:csc
schonberg:csd school:6j5 schoolboy:ajc schoolchild:ajd schoolcraft:cse schooldays:euf schoolfellow:aji schoolfriend:aje schoolgirl:ajf
schoolhouse:2u3 schooling:tv schoolman:ajg schoolmarm:ajh schoolmaster:97j schoolmate:aji schoolmistress:ajh schoolroom:1vn
schoolteacher:ajj schopenhauer:csf schrodinger:csg schubert:csh schulz:csi schumann:csj schumann-heink:csk schumpeter:csl schwann:csm
schweitzer:csn sciatica:e8a science:4po scientist:ajk scimitar:2u5 sciolist:8ln scion:ajl scipio:cso scoffer:ajn scoffing:57c scofflaw:ajo
scold:ajp scolder:ajp scoop:dsl scooter:37f scope:3xk scopes:csp score:4fd+5b0 scoreboard:2u6 scorekeeper:ajq scorer:ajr scores:dt8
scorn:60g scorner:aq1 scorpio:7tq scorpion:7tq scorsese:csq scot:7pv scotchman:7pv scotchwoman:7pw scotland:6x5 scotsman:7pv scotswoman:7pw
scott:csr scoundrel:b7a scourer:ajs scourge:2u7 scourger:8yr scouring:xf+a5 scours:e7g scouser:7li scout:9k1 scouter:agx scouting:xa
scoutmaster:ajv scow:2u8 scowl:5bw scpo:alc scrag:b0z scramble:qp scrambler:ajw scrap:71t scrape:5vt scrapheap:6r5 scraping:76h+5vt
scrapper:8fr scratch:e7k scratcher:ajx scratchiness:3pd scrawler:ajy scream:5j0 screamer:ag2 screaming:5j0 screech:5vu+5j0 screecher:ag2
screeching:5vu screen:2uc+1oh+2ub screener:ajz screenplay:5f9 screenwriter:ak0 screw:95k screwball:8k4 screwballer:ak1 screwdriver:2ud
scriabin:css scribbler:ak2 scribe:cst scrimmage:u6+kv scrimshanker:ak3 scripps:csu script:5f5 scripture:4zt scriptwriter:ak4 scrivener:8ip
scrooge:9vd scrounger:9rs scrubber:ak5 scrubbing:a5 scrutineer:ak7 scrutiniser:ak6 scrutinizer:ak6 scrutiny:n3+te scuffle:14m sculler:ak8
scullion:ak9 sculptor:aka sculptress:akb sculpture:2ue+vg sculpturer:aka scythian:akc sea:76i seaborg:csv seacoast:76j seafarer:9mz
seagull:1d9 seahorse:1df seal:2uh+2ug sealing:s0 seam:2ui seaman:9mz seamster:ayt seamstress:8qz seanad:6k1 seance:6mt seaplane:2uj
seaquake:5xf search:vt+n7 searcher:aku searchlight:2uk season:exm+exg seasonal:akd seasoner:ake seat:6tq+485 seattle:70p seawater:er0
seaweed:19r seb:erz sec:exe secessionist:akf second:exe+ext second-in-command:akh second-rater:aki second-stringer:awf seconder:akg
secrecy:3bi+eae secret:55o secretary:akl+akk secretion:dn7+44z sect:6eo sectarian:akm sectarist:akm sectary:akm section:4ya+76k+6ts
sector:dwz+6bf+4kj secular:9hu secularism:4om secularist:akn secundigravida:ako securer:a9d security:efr+dhz sedan:2uq sediment:76l
sedimentation:d7n seducer:akq seduction:6z seductress:akr seed:dec+dat seedbed:2ut seeder:aks seedling:da7 seedman:akt seedpod:deh
seedsman:akt seeger:csw seeker:aku seepage:5xi seer:b7t segal:csx segment:2up segovia:csy segregate:akv segregationist:akw segregator:akw
seigneur:8xl seignior:8xl seismograph:2uu seismologist:akx seizer:am2 seizure:e58+3v selcraig:ct1 selection:70 selectman:aky selector:a4d
selectwoman:akz seles:csz seleucus:ct0 self:4cg+79o self-aggrandisement:f3 self-awareness:4ci self-confidence:4do self-consciousness:60w
self-control:10i self-deception:4lp self-defense:rt self-destruction:95 self-determination:e2p self-discipline:3ma self-effacement:2e
self-esteem:60z self-flagellation:145 self-government:e2p self-help:r1 self-indulgence:3mh self-interest:3jr self-loader:1kv
self-preservation:rm self-pride:60z self-reliance:e34 self-respect:3ml self-sacrifice:15q self-satisfaction:635 self-seeker:9yc
self-starter:al1 self-will:3la+3l8 selfishness:3jq selkirk:ct1 selkup:7m4 seller:al2 sellers:ct2 selling:125 sellout:82k selznick:ct3
semanticist:al3 semblance:3cp semiautomatic:2ux semifinalist:al4 seminar:6ka seminarian:al5 seminarist:al5 seminary:6j9 seminole:7g6
semiotician:al3 semipro:al6 semiprofessional:al6 semite:7ck semitrance:4cu sempstress:8qz senate:6ew+6ex senator:al7 send-off:53z sendee:al8
sender:al9 sending:4x seneca:ct4 senefelder:ct5 senegalese:7px seneschal:9lp senhor:ala senior:alb seniority:e08 sennacherib:ct6 sennett:ct7
sensation:4em sensationalist:alf sense:4cl+52y+4bj sensibility:4cm+61g sensing:4ei sensitive:9oc sensitivity:4bm+3sk+61f sensor:20e
sensualist:7bz sensuality:5zg sentence:4v9 sentiment:5z2+4nt sentimentalist:ale sentimentality:3a6 sentinel:9k1 sentry:9k1
separation:ea6+5sq+3vr separationist:alg separatist:alg sephardi:alh sepia:3qr sept:ex0+6bk septation:gd september:ex0 septuagenarian:ali
septum:41f sequence:6nw sequestration:15i sequoya:ct8 sequoyah:ct8 serb:7td serbian:7td serenade:5gi serenity:3nk+61q serf:alj serge:2uz
sergeant:alk+a65 sergeant-at-law:aln serialism:5h8 sericulturist:alm series:6nu seriousness:61e+3tg serjeant:aln serjeant-at-arms:all
serjeant-at-law:aln serkin:ct9 sermon:5p6 sermoniser:a7r sermonizer:a7r serologist:alo serpent:1ax serra:cta serratus:47m serum:44w
servant:alp server:b8v service:ld+15y serviceman:alq services:lp serviette:2k7 servitor:alr session:5kb+ex7+175 sessions:ctb set:6ck+6co+mm
setback:5yt seth:79j seton:ctc setter:8gr setting:6qs+eew settlement:6l9+6hh+5lo settler:als settlor:alt setup:1jx+3oo seurat:ctd seven:drd
sevensome:6c3 severalty:ea7 severing:eb severity:3tf sewage:en8 seward:cte sewer:2v2+alu sewing:oh sex:sn+6cn sexagenarian:alv sexist:8cl
sexpot:alw sextet:5gg sexton:ctf seychellois:7py seymour:ctg sforzando:5bn shack:2br shackle:2v4 shade:e22+3px+2v5 shading:3cy+xo
shadow:e23+6tm shadower:ayr shaft:5b6+59l+2v6 shah:aly shahaptian:7g7 shaheed:alz shahn:cth shaker:am0 shakespeare:cti shakespearean:am1
shakespearian:am1 shaking:dv shakspere:cti shaktist:7ik shallowness:3w1 sham:244 shaman:ara shame:60u+ebo shammer:9m2 shamrock:db6
shamus:a92 shanghaier:am2 shankar:ctj shannon:ctk shantung:2v8 shanty:2br shape:3uw shaper:9lr shaping:dn8 shapley:ctl shard:2v9
share:dgh+dhv sharecropper:am3 shareholder:auy shareowner:auy sharer:a18 shark:1a2 sharper:8am sharpie:8rz sharpness:4a7 sharpshooter:am5
sharpy:8rz shasta:7g8 shaver:am6 shavian:am7 shaving:ac+75i shaw:ctm shawl:2va shawn:ctn shawnee:7g9 shay:1ue she-devil:am9 sheaf:1re
shear:d9h shearer:cto sheath:2vb+41n+1we shebeen:69d shed:2vc shedder:am8 sheeny:7i5 sheep:1gz sheepherder:ama sheepman:amb sheepskin:ekn
sheet:76m+4u4+2vd shegetz:amc sheik:amd sheika:ame sheikh:amd sheikha:ame shelf:2vg shell:2vh sheller:amf shelley:ctp shelter:2vi
shelver:amg shem:amh shenanigan:p0+pv shepard:ctq shepherd:ami+ama shepherdess:amj sheridan:ctr sheriff:amk sherlock:a92 sherman:cts
sherpa:7qb sherrington:ctt sherry:69k sherwood:ctu shevchenko:ctv shibboleth:5kj+5hm shield:2vl+2vk shielder:7ap shielding:rh+2vm
shift:5xy+5tv+ezi shifter:aiz shiite:7i9 shiksa:aml shikse:aml shill:amm shim:2vn shin:48b shinbone:49c shindig:6ig shindy:6ig shingler:amn
shining:lf shintoist:7in ship:2vo ship-breaker:amo shipbuilder:ams shipbuilding:um shipmate:amp shipment:1td+2s shipowner:amq shipper:amr
shipping:11y shipwreck:2vp shipwright:ams shipyard:2vq shirer:ctw shirker:aox shirking:p7 shirt:2vr shirtfront:2vs shirtmaker:amt
shirtsleeve:2vt shirtsleeves:ecu shit:en4+53d shithead:8rs shitter:8n6 shiv:2vu shivaist:7il shiver:sz shivering:e8h shlemiel:aj3 shlep:aj4
shlepper:aj4 shlimazel:aj5 shlockmeister:aj6 shmo:aj7 shmuck:aj7 shnook:aj8 shnorrer:aj9 shock:618+14l+sf shocker:amu shockley:ctx shoe:2vw
shoeblack:871 shoeful:dsm shoelace:2vx shoemaker:8ev shoes:dz1 shoestring:2vx shogun:amv shona:amw shoofly:amx shoot-down:188 shooter:32f
shooting:50 shop:2vy shopaholic:amz shopkeeper:an0 shoplifter:870 shopper:an1 shopping:3n shopwalker:8ys shore:76n short:2w0
shortage:3wu+ece shortcut:2w1 shortness:3xz shortstop:an2 shoshone:7ga shoshoni:7ga shostakovich:cty shot:50+2w2+l9 shotgun:2w3 shoulder:47i
shout:5iu shouter:ag2 shouting:5pg+5j1 shovel:2w4 shoveler:an4 shoveller:an4 shover:abe show:jo+5c0 show-off:8vp showboat:2w5 showcase:ef2
showdown:5ls shower:2w6+ag showerhead:2w7 showgirl:8df showing:5cc+jp showman:an6 showpiece:1wl showroom:2w8 shrapnel:2w9 shred:dsx
shrew:an7 shriek:5j0+5vu shrieking:5j0 shrimp:ah8 shrimper:2wa shrine:2wb shrink:aak shrub:de0 shrubbery:6tt+6nm shrug:5q6 shucks:3y8
shudra:an8 shuffler:an9 shuffling:c0 shunt:47g shunter:2wc shut-in:9dr shutdown:9d shute:ctz shutter:2we+2wd shutterbug:ana shylock:b5q
shyster:anb siamese:5dh sib:anc sibelius:cu0 siberia:6y9 siberian:7pz sibling:anc sibyl:and sicilian:7nr sicily:6we sick:6ap sickness:e4y
sickroom:2wf siddhartha:78f siddons:cu1 side:6tu+6mk side-wheeler:2wj sideboard:2wh sidekick:88g sidesman:anf sidewalk:2wi sidewinder:1ba
siding:2wk sidney:cu2 siege:10u sieve:2wl sigh:5jh sight:4n7+5cd+4bq sightreader:ang sightseeing:tj sightseer:anh sign:54n+5af signal:5ad
signal-to-noise:dur signaler:ani signaling:5ad signaller:ani signalman:anj signatory:ank signature:4yt+3op signer:anl significance:400+4mj
signior:anm signor:anm signora:ann signore:ano signorina:anp signpost:5ah sihasapa:7gb sikh:anq sikorsky:cu3 silence:dyy+3r1+3bh
silhouette:6sa silicate:erp silicone:erq silk:2wp silkworm:1fc sill:2wq sills:cu4 silly:anr silo:2wr silver:eic+dio+3q6 silver-worker:ans
silversmith:ans silverstein:cu5 silverworker:ans simenon:cu6 simeon:anu similarity:3fc simile:5ig similitude:3fe simon:cu7 simperer:anv
simpleton:anw simplicity:3gp+3m8 simpson:cu8 simulation:u9 sin:3jc+py sinatra:cu9 sincerity:61e+3lh+3hd sinclair:cua sindhi:7p9
sinfulness:3jc singaporean:7t3 singer:anx singhalese:7q4 singing:kd single:5t singsong:5hs singularity:3gg sinhalese:7q4 sink:2wt
sinking:5u0+5to sinner:any sinning:py sinologist:anz sinusoid:420 siouan:7gc sioux:7gc sip:sm sipper:ao0 siqueiros:cub sir:ao1
siraj-ud-daula:cuc sirdar:ao2 sire:ao3 sirloin:66c sirrah:ao5 sis:ao8 sissy:aoa sister:ao8 sister-in-law:aoc sit-down:17s site:6tw
sitter:cud sitting:dr+dq situation:dz2+dyz sitwell:cue six:drc six-footer:aoe six-gun:2sh six-shooter:2sh sixsome:6c2 sixth-former:aof
sixties:euo size:3w6 skagit:7ge skateboard:2wu skateboarder:aog skater:aoh skeat:cuf skeet:55 skeptic:aoi skepticism:4dt sketch:2ww+5mu
sketcher:aoj ski-plane:2x0 skibob:2wx skidder:aok skier:aol skiff:2wy skill:4au+4at skimmer:aom skimming:18n skin:41o+2wz+1ch skin-diver:aor
skinflint:9vd skinhead:aos skinner:cug skinnerian:aon skinny-dipper:aoo skipper:aot skirmish:wa skirmisher:aop skirt:2x2+2x1 skit:kl
skivvy:aou skulker:9m2 skulking:p6 skull:47b skullcap:2x3 skunk:agr sky:76o skycap:aov skydiver:aow skyhook:2x4 skylight:2x5 skyscraper:2x6
slab:2x7 slacker:aox slacks:2x8 slain:6aq slammer:aoy slanderer:8n2 slant:4t3+3v6 slapper:aoz slapstick:5fi slasher:ap0 slat:2x9 slate:2xa
slattern:avk slaughter:96+5yu slaughterer:896 slaughterhouse:1i2 slav:7hm slave:ap2 slaveholder:ap4 slaver:ap5 slavery:e2y slavey:aou
slavic:5dv slayer:9fs sled:2xb sledder:ap6 sledge:2xb sleep:e3y sleeper:ap7 sleeping:4ct sleepwalker:ap8 sleepyhead:ap9 sleeve:2xd
sleigh:2xb sleuth:apa sleuthhound:apa slice:dgj+669+e7l slicer:apb slick:3pb slicker:2l9 slide:2xe+5wb+5bk slider:aok slight:16u slinger:apc
slinging:4h slingshot:2xf slip:3g+3b slippage:dn9 slipper:2xg slit:2xh slob:apd slobberer:8r0 sloe:dcq slogan:5kj sloganeer:ape
sloganeering:5p9 slogger:b47 sloop:2xi slop:68e slop-seller:apf slope:76q+3v5 slopseller:apf slot:4v6+2xj slouch:apg sloucher:aph slovak:7kv
sloven:apd slovene:7q0 slovenian:7t4 slovenliness:eep slowcoach:a5m slowing:3uq slowness:4bd+3ur slowpoke:a5m sludge:egu slug:1ra
slugabed:9iv sluggard:api slugger:847 sluice:2xk slum:6tx slumber:e3y slumberer:ap7 slump:dna slut:ap1 slyboots:8pv small:483 small-arm:24t
smalley:cuh smallholder:apk smallness:3wj smallpox:e5q smarta:apn smash:5wm smasher:app smell:4eo+3qx smetana:cui smile:5bx smiler:apq
smiling:5bx smirker:apr smith:cuj smoke:d9i smokehouse:2xm smoker:apu smoking:s5 smollett:cuk smoothbore:2xn smoothie:apv smoothness:3pa
smoothy:apv smotherer:auo smsgt:ald smuggler:apw smuts:cul snack:659 snacker:9w7 snail:1cy snake:1ax snap:64 snapdragon:dd5 snapper:8bt
snapshot:2xo snare:4jx snarer:apx snarl:5ji+5by snarl-up:6fp snatcher:apy snead:cum sneak:apz sneaker:28z sneer:57d sneerer:aq1 sneezer:aq2
snellen:cun sniffer:aq3 sniffler:aq4 snip:2xp sniper:aq5 snitch:8y4 snitcher:aq0 sniveler:aq4 sniveling:t1 sniveller:bak sno-cat:2xr
snob:aq6 snoop:aq7 snooper:aq7 snoot:aq6 snorer:aq8 snoring:s7 snorter:aq9 snot:aq6 snout:1h6 snow:d9j+ert snowball:dbd snowboarder:aqa
snowfall:d9j snowmobile:2xs snowplough:2xt snowplow:2xt snuffbox:2xu snuffer:2xv snuffler:aqb so-and-so:agr soaking:dnb soap:2xw
soapsuds:76r sobersides:aqc sobriety:e3v sociability:3bk sociable:6iq social:6iq socialiser:aqi socialism:4te socialist:aqf socialite:aqh
sociality:3bj socializer:aqi society:6bd socinian:aql socinus:cuo sociobiologist:aqm sociolinguist:aqn sociologist:aqo sociopath:aap
sock:2xx socrates:cup sod:77d sodalist:aqp sodbuster:8wr soddy:2xy sodium:eid sodomist:aqq sodomite:aqq sofa:2xz soft-shoe:jz softening:dnc
softie:aqr softness:3ow softy:aqr soil:eem+emq soiree:6ip sojourn:zs sojourner:aqs solace:5zq solderer:aqt soldier:aqu soldiering:4b1
soldiery:6lw sole:2y1 solemnity:3b7 solicitor:aqv solicitude:60n solid:eru solidarity:3gl solidity:3p0 solipsism:4ot solitude:ea9
solitudinarian:98m solo:18h soloist:aqw solomon:cuq solon:atz solution:ego+58j+4bw solvay:cur solvent:erv solver:a70 solzhenitsyn:cus
somali:7t5 somalian:7t5 soman:es3 somebody:b someone:b somersault:i4 somersaulting:i4 sommelier:aqx somnambulist:ap8 somniloquist:aqy
son:aqz son-in-law:ar3 sonar:2y2 sondheim:cut song:5gu songster:ar2 songstress:ar1 songwriter:ar2 sonnet:4y3 sonneteer:ar4 sonny:87g
sonogram:2y3 sonority:3rd sontag:cuu sooner:7sa soothsayer:8za soph:ar7 sophist:ar5 sophisticate:ar6 sophistication:4pe sophocles:cuv
sophomore:ar7 sophonias:d62 soprano:ar8 sorbian:7tf sorcerer:ar9 sorceress:arb sore:e6g sorehead:arc sorensen:cuw sorority:6ho sorption:dnd
sorrow:63b+63e+4jn sorrower:9sc sort:4k1 sorter:ard sot:8rg sotho:7js soubrette:are soufflot:cux soul:arf+b sound:3qy+4eu+d8o soundman:arg
soundtrack:2y5 soup:65f source:6os+55q+4jq sourdough:erw sourpuss:arh sousa:cuy souse:7wu soutane:2y7 south:6yn southeast:dv0+6qf
southerner:ari southernism:5ki southey:cuz southpaw:9i3 southwest:dv1+6qg soutine:cv0 souvenir:2dq sovereign:ark sovereignty:e2q soviets:6d2
sowbelly:66n sower:arl space:u+dyf+6ty spacecraft:2y8 spaceman:819 spaceship:2zf spacewalker:arm spacing:ez7+3vl spaciousness:3wi
spade:2ya+2y9 spain:6yb spallanzani:cv1 spammer:arn span:ets spandau:2yb spaniard:7q3 spaniel:1do spanish:5ec spanker:aoz sparer:arp
spark:5wq+3pq+d9m sparkle:3pq sparrow:1a9 spartan:7mt spasm:e8l spassky:cv2 spastic:arq spatiality:3us spatter:5vv+oj speakeasy:2yd
speaker:arr speaking:5jj spear:2ye spearhead:ars special:5l6 specialiser:aru specialist:aru specialization:ln+lm specializer:aru
specialty:3zg species:6ec specification:57m specificity:3ge specifier:arw specimen:4j5+42g speck:3cw+egi+dsy spectacle:5ce+2yf
spectacles:2yg spectator:arx specter:4lt spectrometer:2hh spectrophotometer:2yh spectroscopy:nl spectrum:d6z speculation:5a3+4lh+dhw
speculator:arz speech:5ov+5ii+5jk speechifier:9yj speechlessness:3r3 speechmaker:9yj speechwriter:art speed:ez8+3uj speedboat:2yj
speedskater:as0 speer:cv3 speke:cv4 spelaeologist:a7d speleologist:a7d spell:e9v+ezj+exs spellbinder:as1 speller:as2 spelling:4x2
spelunker:a7d spencer:cv5 spend-all:as4 spender:cv6 spending:12g spendthrift:as4 spengler:cv7 spenser:cv8 sperry:cv9 spewer:b89
sphere:eey+2yk+6u0 spherule:dxu sphinx:as5 spic:7o7 spice:erx spick:7o7 spider:1bh spielberg:cva spik:7o7 spike:5rm+2yl spillane:cvb
spiller:am8 spindlelegs:as6 spindleshanks:as6 spine:499 spinmeister:as7 spinnability:3eg spinner:as8 spinoza:cvc spinster:as9 spiral:dx4
spire:2zn spirit:asa+efd+39v spirits:69l spiritual:5g7 spiritualist:9oc spitball:2ym spite:64d spitfire:asb spitter:asc spiv:asd splash:5vw
splatter:5vv spleen:44a splendor:3pu+3it splenomegaly:e8t splicer:ase splicing:2yn splinter:76s splinters:epo split:i2 splitter:asg
splutter:5vv spock:cvd spode:cve spoiler:ash spoilsport:asi spoke:2yo spokesman:asj spokesperson:ask spokeswoman:asl sponge:egz sponger:asm
sponsor:a1x sponsorship:16c spontaneity:3he spook:8kd spoon:2yp spoonful:dsn spore:da5 sport:jw+hp sportscaster:asq sportsman:asn
sportswoman:asn sportswriter:ass spot:6ue spot-welder:asu spotlight:eb3 spotter:ast spouse:asv spouter:8ch sprawler:asw sprawling:3vj
spray:es0+ds7+2yu sprayer:asx spraying:eu spread:5y2+3fw+2ra spree:je sprigger:avp spring:exi springboard:2yv springfield:6zd springtime:exi
sprinkling:ds6 sprinter:asz sprog:asy sprue:e9l spume:76t spur:5pi+dyl+ddg spurner:at0 sputnik:2yw sputtering:5vv spy:at1 spymaster:at3
squabble:5lz squabbler:at4 squad:6gz+6gh squadron:6h1+6h0 squanderer:a9f square:dx7 square-rigger:2yy squat:mu squatter:at6 squatting:mu+ds
squaw:at7 squawker:bak squeak:5vx squeal:5vy squealer:9cr squeeze:e9 squint-eye:at8 squinter:at8 squire:ata+at9 squirmer:bb2 squirrel:1fs
squirt:a4q stabber:atb stability:3h5 stabilization:13z stable:2yz stableboy:atc stableman:atc stack:6b8 stacker:atd stadium:2z1 stael:cvf
staff:6no staffer:ate stage:ezf+dzr+2z3 stagecoach:2z4 stagehand:atf stager:atg staggerer:ath staginess:3hk stagnation:e3l stain:3dh+es1
stainer:ati staining:b9+bb stair:2zq staircase:2z7 stairs:2z6 stairway:2z7 stairwell:2z8 stake:dgk+5pt+2z9 stakeholder:atj stalin:cvg
stalinist:atk stalker:atl stalking-horse:atm stall:2za+1pi stalls:2yz stalwart:9ke stamen:dam stammerer:atn stamp:dyn+6cm+5bi stampede:12i
stamper:atp stance:3vk stand:1mi+6u1+6ni stand-in:ats standard:5pv+4mr standard-bearer:atq standardiser:atr standardizer:atr standby:2zc
standing:e04 standish:cvh standpoint:4t1 standstill:e3p stanford:cvi stanhope:2zd stanislavsky:cvj stanley:cvk stanton:cvl staple:1mp
star:76u+7v1+76v starboard:2ze stardom:e06 stare:tf starer:atu starets:atv stargazer:8mg starkey:cvm starlet:atw starlight:d8u starr:cvm
starship:2zf start:5sd+eye starter:2zg starting:9v startup:9x starvation:e4f+13p starveling:aty state:6u2+p statehouse:2zh statement:57i
statesman:atz statesmanship:3mw stateswoman:au0 station:2zi stationer:au1 stationery:4u7 stationmaster:au2 statistic:4q7 statistician:au4
statuary:6ax statue:2zj statuette:24o stature:ebh status:dzz statute:52h stay:zn stay-at-home:au5 stead:oo steady:axw steak:66a
steakhouse:2zk stealer:b0w stealing:qc stealth:zh steamboat:2zl steamfitter:au6 steamship:2zm steed:1g6 steel:elh steele:cvn steelmaker:au7
steelman:au7 steelworker:au7 steen:cvo steeple:2zn steeplejack:au8 steerer:989 steersman:989 steffens:cvp steichen:cvq stein:1nq
steinbeck:cvr steinberg:cvs steinem:cvt steiner:cvu steinman:cvv steinmetz:cvw steinway:cvx stella:cvy steller:cvz stem:4vg+de7 stemmer:avp
stendhal:cw0 stengel:cw1 stenographer:au9 stenography:4wy stentor:aua step:7i+ds1 stepbrother:aub stepchild:auc stepdaughter:aud
stepfather:aue stephen:cw2 stephenson:cw3 stepmother:auf stepparent:aug steppe:76w stepper:99x steprelationship:due steps:2z6 stepsister:ao9
stepson:auh stereo:2zr stereotype:4mx stern:2zs sterne:cw4 sternum:42u sternwheeler:2zt steroid:es4 stethoscope:2zu stetson:24f steuben:cw5
stevedore:aui stevens:cw6 stevenson:cw7 steward:auj stewardess:aul stewart:cw8 stewing:61m stick:2zv+der+2zw stick-in-the-mud:a5m
stickler:aum stickpin:2zx stieglitz:cw9 stiff:aun stiffening:yq stiffness:3ss+3s2 stifler:auo stigmatic:aup stigmatist:aup stiletto:2zy
still:2zz stillness:3r2 stilt:2oa stilwell:cwa stimulant:4jd+300 stimulation:18m+4jd stimulus:4jd sting:e8b stinker:agr stinkpot:agr
stinter:auq stipendiary:aur stippler:aus stirrer:aiw stirring:dw stirrup:301 stitch:302 stitcher:aut stock:dhs stock-taker:auw stockade:305
stockbroker:auu stockcar:306 stockholder:auy stocking:307+100 stockist:auz stockjobber:auv stockman:av0 stocktaker:auw stockton:cwb
stoic:av1+av2 stoicism:3ab+4ou stoker:cwc stokowski:cwd stomach:44o stomper:ato stone:76c+308+ej0 stonecutter:av3 stonemason:9nc stoner:av4
stonewaller:av5 stooge:8yw stool:309 stoolie:8y4 stoolpigeon:8y4 stoop:dl stooper:av6 stop:5u2+10v+zt stopes:cwe stoppard:cwf storage:ra
store:2vy storefront:2vz storehouse:30b storekeeper:an0 storeria:1b0 storeroom:30c storm:d85+e1m story:5nw+4xk storyline:4xt storyteller:9tu
stove:30d stowaway:av8 stowe:cwg strachey:cwh stradivari:cwi stradivarius:cwi strafer:av9 straggler:ava straight:98r straightaway:30e
strain:d9p+ea0+5g0 straining:mj strait:76x strand:4n5+30g+1ub strangeness:3hy stranger:avb strangulation:9a strap:30h straphanger:avc
strapper:88j strasberg:cwj stratagem:7e strategian:avd strategist:avd strategy:4m0 stratification:y7 stratum:6u4 strauss:cwk stravinsky:cwl
straw:epw strawberry:67p strawman:90o stray:1dv strayer:ava streak:6nz+3o5+3d0 streaker:avg stream:76y streamliner:30i streep:cwm street:30j
streetcar:30k streetlight:30l streetwalker:avk streisand:cwn strength:3t0 stress:5ht stretch:770+dm+30n stretcher-bearer:avl stretching:en
striation:dyc strickland:cwo stride:bo+ds1 strider:ave strife:e1o+14d strike:17r+x0 strikebreaker:aip striker:avm strindberg:cwp
string:30p+1pu+30q stringer:avf strip:771+30t+1iv stripe:1lo striper:avn stripling:7vr striptease:avo stripteaser:avo striver:ap3
striving:qm stroheim:cwq stroke:l9+5ti+e59 stroll:bl stroller:aii strong-armer:99w strongman:avq structure:30y+3or+4f0 struggle:qn+w9
struggler:avr strumpet:7vv strut:bx strychnine:ejj stuart:cwr stub:772 stubbornness:3np+3la stubbs:cws stucco:es7 stud:avs student:avt
studio:30z study:ne stuff:egg+310 stuffer:azb stumblebum:avu stumbler:avv stump:ddz stumping:r0 stunner:apo stunt:1w stupa:311 stupe:avw
stupid:avw stupidity:4ba stupor:618+4cr stutterer:atn stuyvesant:cwt style:3ol+5hb+4k4 stylemark:3ex styler:96d stylist:avx stylite:avy
stylization:140 styron:cwu sub-interval:4q6 sub-test:xt subaltern:avz subcommittee:6k8 subcompact:312 subcontinent:773 subcontractor:aw0
subdeacon:aw1 subdivider:aw2 subdivision:6uj+gc+6m5 subduer:aw3 subeditor:8sg subfigure:dw9 subgroup:6cp subject:52v+313+4pk
subjectivist:aw4 subjugation:e2v subjugator:aw5 sublieutenant:aw6 submarine:315 submariner:aw7 submission:5l7+14b submitter:aw8
submucosa:45g subnormal:aw9 subordinate:awa suborner:87x subpart:du8 subscriber:awd subscription:dg9+5lq subsection:317 subsidiary:awa
subsidiser:awe subsidizer:awe subsidy:dfr subsistence:dif+e0y subsister:axn subsoil:eiz subspace:6ct subspecies:6ed substance:f
substation:318 substitute:4dl substitution:5xx substrate:ejw subsystem:6nd subterfuge:59b subtlety:537+3dz subtracter:awg suburb:6q3
suburbanite:awh subversive:afc subverter:afc subvocaliser:awi subvocalizer:awi subway:2if succeeder:7v2 success:5s1+2x+edb
succession:3tw+6nx+y0 successor:awj+4dm succor:15w succorer:awk succourer:awk suck:sk sucker:8dj suckling:cwv suction:d9r sudanese:7q5
sudatorium:319 suddenness:3uo sudra:an8 suds:76r sue:cww suer:awr sufferer:ane suffering:e84+eca+5zy suffix:4vs suffocation:99 suffragan:awm
suffrage:40e suffragette:awn suffragist:awo sufi:awl sugar:68x suggester:awp suggestion:4mb+5l0 suharto:cwx suicide:95 suit:31a
suitability:3e9 suitcase:1lb suite:5gs+31b+6n4 suitor:awr sukarno:cwy sulfur:eie sulky:31c sullivan:cwz sully:cx0 sultan:aws sum:dhn+4kt
sumatra:6xe sumatran:7t6 sumerian:awt summary:4zz summation:503 summer:exj summercater:aso summercaters:awu summerhouse:27f sumner:cx1
sun:774+d8v sunbather:awv sunday:eva sundial:31e sundown:evt sundowner:aww sunlight:d8v sunni:7ia sunnite:7ia sunray:d8w sunshade:1l0
sunshine:d8v super:awz supercargo:awx superficiality:3w1 supergrass:awy superhighway:23u superintendent:9zp superior:ax1+ax0
superiority:3eo+3zf+3mr superlative:56k superman:8ng supermarket:31f supermarketeer:ax2 supermarketer:ax2 supermex:czz supermodel:ax3
supermom:ax4 supernatural:787 supernaturalism:4o2 supernumerary:ax6 superordinate:ax1 superstar:7v1 superstition:4o3 supertanker:31g
supervision:134 supervisor:ax7 supper:658 supplanter:b5r supplement:4yj+3wr+1i8 suppleness:3s0 suppliant:a3g supplicant:a7q supplier:ax8
supply:dt7 support:16g+164+4df supporter:ax9 supporting:yc suppresser:axa suppressor:axa supremacist:axb supremacy:ebs suprematist:axc
supremo:axd surety:3g0 surf:5t7 surface:31m+6u7 surfactant:est surfboarder:axe surfboat:31o surfer:axe surge:5xs+ek surgeon:axf surmise:5a3
surmounter:aw3 surplus:3x7 surprise:616+5r3 surpriser:axg surrealist:axh surrender:63t+5pn surrenderer:axi surrogate:axj surroundings:eex
surveillance:np survey:ne+502 surveying:xq surveyor:axk survival:e0x survivalist:axl survivor:axn+axm+196 susceptibility:efh sushi:694
suspect:axo suspense:62b+4dw suspension:egr suspicion:4mf sustainer:b5d sustenance:652 sutherland:cx2 sutler:axp suv:2yr svedberg:cx6
svengali:axq sverdrup:cx3 swad:6b2 swagger:axs swaggerer:axr swaggie:axs swagman:axs swahili:5ep swain:87h swallow:65d+sh swami:7ih
swammerdam:cx4 swamp:776 swan:1c9 swanson:cx5 sward:77d swarm:6fs+6cj swash:5t8 swashbuckler:8m3 swatch:31q swathing:31r sway:40j swayer:agz
swazi:7q6 swearer:axt swearing:5j3 sweat:451 sweatband:31s sweater:31t sweatshirt:31u swede:7q7 sweden:6w0 swedenborg:cx6 sweep:3xo
sweeper:axu sweeping:a6 sweet:cx7 sweetheart:axw+axv sweetie:axw sweetness:4et swell:5td+777+3rg swellhead:8sp swelling:e7w swerve:18p
swift:cx8 swig:si swimmer:axy swimming:i6 swimsuit:31v swinburne:cx9 swindler:8hc swineherd:axz swing:e3i+31w+14p swinger:ay0 swirl:dx5
swiss:7qc switch:31y+5xx switch-hitter:ay2 switchboard:31z switcher:ay1 switching:86 switzerland:6ye swoop:5bk sword:320 swordsman:8xh
swot:ay3 sybarite:b88 sycophant:ay4 sydenham:cxa syllabicity:5ip syllable:4vl syllogiser:ay5 syllogist:ay5 syllogizer:ay5 sylph:ay6
symbol:5at symboliser:ay8 symbolism:5au+gt symbolist:ay7 symbolizer:ay8 symmetry:3uz symonds:cxc symons:cxd sympathiser:aya sympathizer:aya
sympathy:4sg+64h+dub symphonist:ayb symphony:5gm+6i8 symposiarch:b1o symposiast:ayc symposium:6k9 symptom:e7t+5al synagogue:321
synchronism:dve synchrony:dve syncopator:ayd syndic:aye syndicalist:7y3 syndicate:6i5+6hs syndicator:ayf syndrome:4l8 synergism:dne
synge:cxe synod:6k5 synonym:4vi synonymist:ayg syntactician:94b syntax:4rw+6ne synthesis:dnf+4h5 synthesiser:ayh synthesist:ayh
synthesizer:ayh syphilitic:ayi syria:6yg syrian:7qd syringa:dd2 system:322+6nc+eqb systematiser:9ym systematist:azd systematization:xw
systematizer:9ym systemiser:9ym systemizer:9ym szell:cxf szent-gyorgyi:cxg szilard:cxh t-man:b1m t-square:351 tabernacle:323 table:6iu+324
tableau:6l8+4nb tablemate:ayj tablet:326 tabletop:327 tabulation:5ex tabun:es9 tacitus:cxi tacker:ayk tackle:ayl tackler:aym taco:7op
tact:3k5 tactic:4lz tactician:ayn tactics:4tr tadpole:1hg tadzhik:7qh taffy:65q taft:cxj tag:5q5 tagalog:ayo tagalong:ayp tagger:ayq
tagore:cxk tahiti:6y6 tahitian:7qf tai:7qj tail:1ed+eyi tailback:ays tailgate:329 tailor:ayt taint:ee1 taiwan:6vp taiwanese:7qg tajik:7qh
takelma:7gf takeoff:c9 takeover:13k taker:ayu takings:dfh talbot:cxl tale:5nw talebearer:az7 talent:4ad+ayv taleteller:az7 talk:5jv
talker:arr talking:5jv talks:5kd tallchief:cxm talleyrand:cxn tallis:cxo tallow:es8 tally:7y tallyman:ayw tamburlaine:cxp tamer:ayx
tamerlane:cxp tamil:7hd tamm:cxq tampering:8h tan:e7p+3qp tancred:cxr tandy:cxs taney:cxt tang:3rl tange:cxu tangent:dwq tangle:778+4d2
tango:k7 tanguy:cxv tank:32b+32a tanker:2la tantaliser:ayy tantalizer:ayy tantrist:7if tantrum:e9s tanzanian:7qi tao:84r taoiseach:ayz
taoist:84r taos:7gg tap:5vk tape:32c tapestry:3gr taphouse:2qc tappan:cxw tapper:az1 tapping:5vz tapster:az1 tar:eol taracahitian:7gh
tarahumara:7gj tarantino:cxx tarbell:cxy target:5px+a8h+6u8 tarheel:7s8 tariff:dha tarkovsky:cxz tarpaulin:32d tarquin:cy0 tarquinius:cy0
tart:aa7 tartufe:az2 tartuffe:az2 tarzan:az3 tashunca-uitco:bp2 task:qs+om taskmaster:az4 taskmistress:az5 tasman:cy1 tasso:cy2
taste:4er+603+4fm taste-maker:b3p taste-tester:az6 taster:az6 tatar:7cx tate:cy3 tati:cy4 tatterdemalion:acl tattler:az7 tattletale:az7
tatum:cy5 taunt:16p taurus:cj3 tavern:32e tawney:cy6 tax:dh6 taxer:aza taxi:1rs taxicab:1rs taxidermist:azb taxidriver:azc taxman:az9
taxonomer:azd taxonomist:azd taxpayer:aze taylor:cy7 tchaikovsky:cy8 tchotchke:8bx tchotchkeleh:8bx tea:6a0 teacart:32g teach:cy9
teacher:azf teaching:tu+4s5 teahouse:32i teakettle:32h teakwood:dd7 team:6gh teammate:azg teamster:azh tear:450 tearaway:azi teargas:esa
tearoom:32i tears:t0 teasdale:cya tease:azj teaser:azk teashop:32i teasing:hb teaspoonful:dso teat:47t tebaldi:cyb tec:8ob techie:azl
technical:32j technician:azm technique:4c0 technocrat:azn technologist:7as technology:w0 technophile:azo technophobe:azp tecumseh:cyc
tecumtha:cyc ted:azq tee:6u9 teen:7vr teenager:7vr teens:euh teepee:32t teetotaler:azr teetotalist:azr teetotaller:azr tekki:azl telco:6fx
telecaster:azs telegram:53r telegraph:32k telegrapher:azt telegraphy:4uu telemann:cyd teleologist:azu telepathist:azv telepathy:5pp
telephone:32l telephoner:89q televangelist:azw television:4uz tell:azy teller:cye telltale:az7 tellurian:b00 telugu:7he temerity:3l3
temp:b01 temper:620+64e+3au temperament:3a0 temperature:3s9 tempest:e1m templar:9gg temple:32o tempo:eyd+ez9 temporary:b01 temporiser:b02
temporizer:b02 temptation:4dh tempter:b03 temptress:8to temujin:bxd ten:drg tenacity:3ld tenancy:zp tenant:b05 tendency:4sd+605+3p4
tenderfoot:b07 tenderness:3a5 tending:nt tendon:438 tenement:32r tenet:5ab tennessean:7sc tennessee:70d tenniel:cyf tennis:iz tenno:9pn
tennyson:cyg tenor:5bq+3r7 tenorist:b0a tense:4wj tension:e93+efx+e39 tent:32s tentacle:40n tenth:dr1 tenting:zr tentmaker:b0b tenure:ezh
tepee:32t terence:cyh teresa:cyi tereshkova:cyj tergiversator:980 term:4vj termagant:an7 termer:b0c terminal:32u+32v termination:eyj
terminator:8w3 terminology:4vk terms:e0f+dh3 terpsichorean:8ly terrace:2n7 terrain:6uk terrier:1dm territorial:b0d territory:6py+4pm
terror:627 terrorist:b0f terry:cyk terrycloth:32w tertigravida:b0g tertullian:cyl test:4hw+xs testament:4hx+523 testate:b0h testator:b0h
testatrix:b0i testee:b0j tester:8vd testicle:46t testifier:b0k testimonial:54r+56p testimony:584+57z+54r testing:na+nf+n4 teton:7gd
teuton:7ss teutonist:b0l texan:7sd texas:70g text:4y8 textile:23x texture:3p9 thackeray:cym thaddaeus:c6t thai:7qj thailand:6yi thales:cyn
thamnophis:1ay thane:b0n thankfulness:60k thanks:5oa+15v thanksgiving:ewf tharp:cyo thatch:428 thatcher:cyp thatcherite:b0o thaumaturge:ar9
thaumaturgist:ar9 thaw:dnh+d8p thawing:dnh theater:32y+5f0 theatergoer:a5d theatre:32y theatregoer:a5d theban:7mv theist:84q theme:52v+4mi
themistocles:cyq then:ezs theodosius:cyr theologian:b0q theologiser:b0q theologist:b0q theologizer:b0q theology:4s2+4s4 theophrastus:cys
theorem:58x theoretician:b0r theoriser:b0r theorist:b0r theorizer:b0r theory:4pi+4le theosophist:b0s therapist:b0t therapy:o0 theresa:cyi
thermistor:330 thermocouple:331 thermodynamics:4r2 thermometer:332 thermometry:129 thermopile:333 thermostat:334 thermostatics:4r3
thesis:590 thespian:7v9 thespis:cyt thessalian:b0u thessalonian:b0v thiamin:esp thick:6rr thicket:6ng thickness:3wd thief:b0w thieving:qc
thigh:489 thighbone:48q thill:336 thing:dzx+15+4km things:dex thinker:b0x thinking:4gk thinness:3wf+3ru thiocyanate:esc thiouracil:esb
third:dqw+os+dvh third-dimensionality:3uv third-rater:b10 thirst:e4g+3p6 thirster:9k0 thirteen:dri thirties:euk thirty:drr thiry:br5
thomas:cyu thompson:cyv thomson:cyw thong:2eu thoreau:cyx thorn:4jk thorndike:cyy thornton:cyz thoroughbred:b11 thoroughfare:339
thoroughness:3ch thorpe:cz0 thought:4jo+4gk thought-image:4mz thought-reader:azv thousand:dru thracian:7mw thread:33a threat:efv+5o4+581
three:dr9 three-dimensionality:3uv threshing:g4 threshold:eyk thrill:62v+624 thriller:4xm throat:47f throbbing:5w9 throe:e85 thrombosis:e5d
thrombus:e8x throne:33b throng:6fk throttle:1i5 throttler:91r throw:4e+edu throwaway:avj thrower:b14 throwster:b14 thrust:d96+14r+4c
thruster:abf thruway:23u thucydides:cz1 thud:5w0 thug:99w thuggee:189 thumb:48n thumbnail:495 thumping:5w0 thunder:5us+5w1 thurber:cz2
thurifer:b15 thursday:eve thwack:5w thwart:33c thwarter:9u8 thyroglobulin:eoy thyroid:447 thyronine:ese thyrotrophin:esd thyroxine:459
tiberius:cz3 tibet:6xa tibetan:5de tick:5w2+1bj ticket:51g tidbit:65j tiddler:8d4 tide:5wa tidewater:77a+6yo tidings:54i tie:2ke+dz8+e01
tie-in:2fu tiepolo:cz4 tiffany:cz5 tiger:b16+1e2 tightening:6j tightwad:8cn tike:a2c tilden:cz6 tile:33e tiler:b17 tillich:cz7 tilter:b18
tilth:eeg timber:epk+33f+33g timberman:b19 timbre:3ra time:5rp+eym+etl timekeeper:b1a timeliness:3u2 timepiece:33h timer:33i times:etf
timeserver:b1b timetable:50s timidity:62c timing:3ty timorese:b1c timpanist:b4p timur:cxp tin:eif tinbergen:cz8 tindal:d0l tindale:d0l
tine:33j tinker:b1d tinkerer:b1e tinkle:5w3 tinner:b1f tinsmith:b1f tint:3px tinter:b1g tintoretto:cz9 tip:6ua+dgy+54y tipi:32t tipper:b1h
tippler:b1i tipster:b1j tire:33k tiro:9wd tissue:42h tit:47s titan:8fp titer:3tl tither:b1k titian:cza title:4wv+4ws title-holder:8c3
tito:czb titration:nk titterer:b1l titus:czc tlingit:7gk toad:1ap toady:ay4 toast:66t toaster:b1n toastmaster:b1o tobacco:33l
tobacconist:b1p tobagonian:b1q tobey:czd tobin:cze toboggan:33m tobogganist:b1r tocqueville:czf toda:7hf today:eya todd:czg toddler:b1s
toddy:69u toe:48t toff:b1t toffee:65o togolese:7qk toiler:b04 toilet:33n+33o tojo:czh token:5aj toklas:czi tokyo:6xj tolerance:3t8+3ao+10l
tolkien:czj toll:dhd+3zo toller:b1v tollgate:33r tollgatherer:b1u tollhouse:33q tollkeeper:b1u tollman:b1u tolstoy:czk toltec:7db
tomahawk:33s tomato:67g tomb:28b tombaugh:czl tomboy:b1w tomfool:8z4 tomorrow:eux+eyc ton:dqj tone:5hn+3r9+3ra tongan:7t8 tongue:43g+5cr
tonight:eyb tons:dt8 tool:33t+7h toolhouse:33u toolmaker:b1x toolshed:33u tooth:42v toothbrush:33v toothpaste:33w top:6ud+6ub+6sl tope:311
toper:8r2 topic:52v+4in topography:3ux topper:b1y topsoil:eiy torch:33y torchbearer:b1z toreador:833 torero:838 torment:e8c+5zz+5zx
tormenter:b20 tormentor:b20 tornado:d9t toronto:6wn torpedo:95w torpor:e3n torquemada:czm torrent:d99+5wh torricelli:czn torso:47l
tort-feasor:b21 tortfeasor:b21 torture:5zz torturer:b22 tory:b23 toscanini:czo toss:17y+4f tosser:b24 total:31d+4kt totalitarian:b25
totality:ed0 totemist:b26 toter:8az totterer:ath touch:5wk+4bs+5l3 touch-typist:b28 touchdown:7x toucher:b27 touchstone:5pv tough:avh
toughie:99w toughness:3t7 toulouse-lautrec:czp tour:cg+ezj tourer:b2a tourette:czq tourist:b2a tournament:5yg tout:b2c touter:b2b
tovarich:b2d tovarisch:b2d tow:4o towboat:354 towel:340 toweling:341 tower:342+dxx towhead:b2e town:6uf townee:b2g towner:b2f townes:czr
townie:b2h townsend:czs townsfolk:6hg townsman:b2i townspeople:6hg towny:b2h toxicologist:b2j toxin:erg toy:2ox toynbee:czt trace:dsw+54o
tracer:b2k trachea:470 tracing:vh track:75l tracker:b2l tracklayer:a57 tract:6ui+46h+4yz tractarian:b2m tractor:347 tracy:czu
trade:11f+lw+11l trademark:3ex+5bh trader:b2n tradescant:czv tradesman:an0 trading:3l tradition:4ii+4c2 traditionalism:3i5+167
traditionalist:b2p traducer:8n2 traffic:6mx trafficker:al2 tragedian:b2r tragedienne:b2s tragedy:5rv trail:77b+348 trailblazer:b2t
trailer:8mc train:349 trainbandsman:b2u trainbearer:b2v trainee:b2w traineeship:dfs trainer:b2x training:u2 trainman:b2y trainmaster:bcu
trait:39r traitor:b2z traitress:b30 trajan:czw tramcar:34a tramp:b31 tramper:ato trampler:b32 trampling:5w4 trance:e9v tranquility:3nk
tranquilizer:34b transaction:121 transactor:b33 transalpine:b34 transcendentalist:b35 transcriber:b3a transcription:4wx transducer:34c
transexual:b3d transfer:cq transferee:b36 transferer:b37 transferor:b38 transferrer:b37 transformation:5tv transformer:34d transfusion:d1
transgendered:b3d transgression:pe transgressor:9lx transience:3ue transient:b39 transistor:34e transit:32z transition:8g+5wv
translation:51v+5y3+ge translator:b3a translucence:3dn transmigrante:b3b transmission:4y+4ts transmitter:al9 transmitting:4y
transmutation:18a+5tv transpiration:dnj transplanter:b3c transport:1xr+dnk+11y transportation:34f+cq transporter:34g transsexual:b3d
transvestite:b3e transvestitism:z2 trap:34h+34i+4jx trapper:b3f trapping:1sy trappist:b3g trapshooter:b3h traubel:czx travel:c4 traveler:7c0
traveller:7c0 travelogue:53k traverser:b3j trawler:b3k tray:34j treachery:3m5 tread:bo treadmill:34k treason:qf treasonist:b2z
treasure:dij+27k+dii treasurer:b3l treasury:di9+6el treater:9uj treatment:nx+132 treaty:59r tree:ddu treetop:de6 trekker:b3n trembler:abv
trembling:e3c tremor:dy+5xe trench:34l trencher:b3o trencherman:93a trend:6uu trend-setter:b3p trepidation:629 trespasser:9dp trestle:34n
trevelyan:czy trevino:czz trevithick:d00 tri-iodothyronine:eme trial:qq triamcinolone:esh triangle:dx9 tribade:9id tribesman:b3q
tribologist:b3r tribunal:6kc tribune:b3s tribute:56p trick:7d+ezk+pr tricker:a7o trickster:a7o tricycle:34o trident:34p trier:b3u
trifler:b3v trigger:28v triggerman:95w trigonometrician:b3w trike:34o trill:5bl trilling:d01 trim:eek+34r trimaran:34q trimmer:aag
trimming:ap trinidadian:b3x trinitarian:b57 trinket:1lu trio:dr9+5ge trip:cd triphammer:34s triple:5v tripod:34t tripper:b3y trireme:34u
tritheist:b3z triumph:5yp+62t triumvir:b40 triumvirate:6bz triviality:404 troglodyte:98m troika:34v trojan:7t9 troll:784 troller:7ye
trolley:30k trollop:ap1 trollope:d02 trombonist:b41 troop:6j0+6j1 trooper:8bk troops:6lw troopship:34x tropidoclonion:1az trot:c2
trotsky:d03 trotskyist:b43 trotskyite:b43 troubadour:8z0 trouble:4d6+5ug+5qk troublemaker:b44 troubler:b44 troubleshooter:b45 trough:77c+28w
troupe:6fz trouper:b42 trousers:34y truant:b46 truck:34z trucking:11z truckler:7ze truculence:3az trudger:b47 truelove:axw truffaut:d04
truman:d05 trumbo:d06 trumbull:d07 trumpet:1y3 trumpeter:b48 trunk:det+350 trust:dic+4dq+3n5 trustbuster:b49 trustee:b4a truster:84s
trustor:alt trusty:b4b truth:4ix+e0k+57j truthfulness:3lt try:qj tryst:6lk tsar:8ll tsarina:8lm tsaritsa:8lm tsatske:8bx tsh:esd
tshatshke:8bx tsimshian:7gl tsunami:5te tswana:7jt tuareg:7ql tub:1n1 tub-cart:2pb tub-thumper:b4c tube:352+353 tubercular:8hy
tuberculosis:e60 tubing:352 tubman:d08 tubule:41v tuchman:d09 tucker:d0a tudor:6et tuesday:evc tuft:6b3 tug:4p tug-of-war:14e tugboat:354
tugger:ab3 tuileries:355 tuition:dhe tularemia:e7h tulip:dck tully:bne tulu:7hg tumble:i1 tumbler:b4d+356 tumbling:ht tumbrel:357
tumbril:357 tumor:e71 tumour:e71 tumult:e1n tune:5g0 tuner:b4e tungsten:eig tungus:7r5 tungusic:7r4 tuning:xi tunisia:6yj tunisian:7qm
tunker:7hs tunnel:358 tunney:d0b tupi:7k4 turban:359 turbinate:42w turbine:35a turbofan:247 turbojet:247 turboprop:2q8 turbulence:d9u
turcoman:7qy turf:77d turgenev:d0c turgot:d0d turing:d0e turk:7qn turkey:1br+6yk turki:7qq turkmen:7qy turkoman:7qy turmoil:e1l
turn:dwo+e2+ii turncoat:8o4 turncock:b4f turner:d0f turning:e2+84 turnkey:95k turnout:6c0 turnover:dus turnpike:35b turntable:35c turpin:d0g
turtler:b4g tuscan:7ns tuscarora:7gm tussaud:d0h tutankhamen:d0i tutee:b4h tutelo:7gn tutor:8el tutorial:5kc tutsi:7ju tutu:d0j tv:4uz
twaddler:b4i twat:96o tweed:35d twelve:drh twenties:eui+euj twentieth:dvk twenty:drm twenty-eight:drq twenty-one:drn twenty-three:drp
twenty-two:dro twerp:b4j twiddler:b4k twig:deo twilight:evu+d9q twin:b4l twin-prop:21o twin-propeller-plane:21o twiner:b4m twinge:5zv
twinjet:35e twinkling:exu twirler:846 twirp:b4j twist:5x8+5lf+7c twisting:pt twit:b4j two:dr7 two-baser:5u two-by-four:35f two-seater:2st
two-thirds:dqx two-timer:b4n tycoon:83o tyke:b4o tyler:d0k tympanist:b4p tyndale:d0l tyndall:d0m type:4k2 typesetter:8gr typewriter:35g
typewriting:4yq typhoid:e61 typhus:e5z typing:4yq typist:b4q typographer:8gr typography:11t+55u tyranny:6np tyrant:b4r tyro:9wd tyrolean:7qo
tyrosine:esj tyson:d0n tzar:8ll tzara:d0o tzarina:8lm u-boat:315 ubermensch:8ng udmurt:7cw ugandan:7r1 ugliness:3dc uhland:d0p uighur:7qz
uigur:7qz ukrainian:5dx ukranian:7r2 ulanova:d0q ulcer:e6u ulceration:e6u ulfila:d0r ulfilas:d0r ultimatum:5mc ultracentrifugation:dnl
ultracentrifuge:35h ultraconservative:ad7 ultramontane:d0s ultraviolet:d9v umbrella:35i umma:6hd ummah:6hd ump:b4t umpire:b4t un:6ji
unambiguity:3j1 unawareness:4cq unbalance:e3a uncertainty:3g6+4dr uncle:b4u unconcern:3cj unconfessed:6o6 unconscious:49s
underachievement:20 underachiever:b4v underboss:9k7 underbrush:6nl underclassman:9kc undercurrent:4ml underdog:9k8 undergrad:b4w
undergraduate:b4w underling:awa underperformer:b4v undersecretary:b4x underseller:b4y undershirt:2ws underside:6p0 understanding:4i7
understatement:596 understudy:b4z undertaker:9s1 undertaking:qs underwear:35k underworld:6i3 underwriter:9dv undesirable:b50 undoer:b52
undoing:9m undset:d0t uneasiness:62i unemployment:e16 unfastener:b51 unfolding:dnm unfortunate:7c1 unhappiness:637 uniat:7i2 uniate:7i2
unicycle:35l unicyclist:b53 unification:5ui uniform:35m uniformity:3gw unilateralist:b54 uninitiate:6am union:6hr unionist:b2o
uniqueness:3gg unit:do1+du5+6g5 unitarian:b56 unity:ecy universality:3go universe:77f university:6ja+35n unknown:6t8 unloading:of
unperson:9w0 unpredictability:3f2 unraveler:8pb unraveller:8pb unrealism:4nn unreality:3gc unreason:e9k unrest:e1q unselfconsciousness:4cj
unselfishness:3jn untermeyer:d0u untier:b51 untouchable:b5b untruth:593 unwillingness:3b2 upbraider:b5c updike:d0v upheaval:e1p upholder:b5d
upholsterer:b5e upjohn:d0w upkeep:av uplifting:5un uppercut:14s uprising:wc uproar:e1n+5vf uprooter:8o9 upset:e9n+kw upsetter:b5f upshot:d6m
upstager:b5g upstart:b5i uptake:sc uptown:6q2 uranologist:81a urchin:b5j urey:d0y urge:70z+5zi urgency:ecg+402 urging:5pi+16a uriah:d0z
urinator:a4s urine:en6 urn:35q urologist:b5k uruguayan:7sl us:6yl usage:vw usbeg:7r0 usbek:7r0 use:vw used-car:35r usefulness:3ym
uselessness:3ys user:b5l+8vw usher:d10 usherette:b5n ussher:d10 ussr:6y7 ustinov:d11 usufructuary:b5p usurer:b5q usurper:b5r utah:70k
utahan:7se ute:7go utensil:35s utiliser:b5t utilitarian:b5s utility:6fv utilization:vw utilizer:b5t utmost:3xi uto-aztecan:5d2 utopia:5qa
utopian:b5u utopianism:4tf utrillo:d12 utterance:5ik uxor:b5v uxoricide:b5w uygur:7qz uzbak:7r0 uzbeg:7r0 uzbek:7r0 uzi:35u v:dpb
vacancy:ecq+dye vacation:etx vacationer:b5x vacationing:10b vacationist:b5x vaccinating:rs vaccination:rr vaccinator:9cy vaccine:35v
vaccinee:b5y vacillator:aob vacuolization:e54 vacuum:ecr vagabond:77g vagrant:b5z vagueness:3j6 vaishnava:7im vaisya:b60 valedictorian:b61
valentine:b62 valet:b63 valetudinarian:b64 validation:6s validity:3hb+3im valley:77h valor:3kz valuation:4fa valuator:7zj value:4kp+3y5
value-system:4o8 valuer:b65 values:4o6 valve:44n+35y vamp:8ir vamper:8ir vanbrugh:d13 vancouver:d14 vandal:b66 vandalism:186 vanderbilt:d15
vandyke:d16 vanguard:6gv vanisher:b67 vanity:611 vanquisher:8hj vanzetti:d18 vapor:es2 vaporization:90 vaquero:8jz varese:d19 vargas:d1a
variability:3f3 variable:77i+4kq variant:5u4 variation:5sy+83 variety:6m0+3fs varlet:aga varmint:b6k varnisher:b68 varro:d1b vasarely:d1c
vasari:d1d vase:360 vassal:b69 vatican:362 vaticinator:a9z vaudeville:5fm vaudevillian:b6a vaughan:d1e vault:363 vaulter:b6b vaunter:87k
vaux:d1f veblen:d1g vector:4kv vedist:b6d vega:d1h vegan:b6e vegetable:670 vegetarian:b6c vegetation:6nf vehemence:3th vehicle:365+4u3
veil:2a2 vein:45d+5i0 velazquez:d1i vellum:esk velocipede:366 velocity:ez8 velour:367 velours:367 velvet:368 vendee:89c vender:al2
vending:12a vendor:al2 venerator:b6f venetian:7nq venezuela:70u venezuelan:7sm vengeance:17e venice:6wh venn:d1j vent:369+195 venter:b6g
ventilation:at+36a ventner:d1k ventriloquist:b6h venture:qw+dhw+12b venturer:b6i venturi:d1l venus:77l veps:7m6 vepse:7m6 vepsian:7m6
veracity:3lu veranda:36b verandah:36b verb:4w5+4wa verbaliser:arr verbalizer:arr verbena:dd6 verdi:d1m verdict:15b verge:dy4+3xj verger:b6j
vergil:d2b verification:4jb verifier:b8e verisimilitude:3cs verlaine:d1n vermeer:d1o vermin:b6k vermont:70l vermonter:7sf vermouth:69i
verne:d1p verner:d1q vernier:d1r veronese:d1s verrazano:d1t verrazzano:d1t versace:d1u versatility:4b5 verse:5i6+4y4+4y7 versifier:aff
version:5le+4k3 vertebrate:19y vertex:4ky vertigo:e8w verve:3ag verwoerd:d1v vesalius:d1w vesey:d1x vespasian:d1y vespucci:d1z
vessel:44p+36c vest:36e vestal:b6m vestibule:1jj vestige:54o vestris:d20 vestryman:b6n vestrywoman:b6o vet:b6s veteran:b6r+b6q+b6p
veterinarian:b6s veterinary:b6s veto:8p vexation:61z vexer:azj viability:3uh viand:65i vibist:b6t vibrancy:3rd vibraphonist:b6t vibration:dt
vicar:b6u vicar-general:b6v vicarage:2mt vice:3kr vice-regent:b6z vicegerent:b6w vicereine:b71 viceroy:b70 vicinity:6tg victim:b72+b73
victimiser:b74 victimizer:b74 victor:b75 victoria:d21 victorian:b76 victory:5yp victrola:36g victualer:b77 victualler:b77 vidal:d22
video:4v0+36h vienna:6wr vientiane:6xw vietnamese:7sn view:4t0+4n8+tn viewer:arx viewers:6h7 viewpoint:4t1 vigee-lebrun:d23 vigilance:4e8
vigilante:b78 vigilantism:12s vignette:5mu vigor:3tc viking:7pu vilifier:8n2 villa:d24 villa-lobos:d25 village:6hh villager:b79
villain:b7a+b7b villainess:b7c villard:d26 villein:alj villon:d27 vindication:17p vindicator:7z6 vine:ddq vinegar:68o vineyard:36i
vinogradoff:d28 vinson:d29 vintage:69f vintager:b7d vintner:b7f vinyl:esl violation:q8+q9+ox violator:b7h violence:wh violet:dcd+3qk
violin:36j violinist:b7i violist:b7k violoncellist:8bp vip:b6l virago:b7l virchow:d2a virgil:d2b virgin:b7m virginia:70n virginian:7sg
virginity:e14 virgo:7to virologist:b7n virtue:3kf+3y6 virtuoso:7v1 virulence:3zu virus:19b visage:49k+3ct visayan:b7o viscometer:36k
visconti:d2c viscosity:3ov viscount:b7r viscountess:b7q visibility:3sh visigoth:b7s vision:4ga+4bq+4en visionary:b7u visit:177+6lj+176
visitant:b7v visitor:b7v vista:4n8 visualiser:b7w visualization:4nd visualizer:b7w vitaliser:8ts vitalist:b7y vitality:3ag vitalizer:8ts
vitals:43b vitamin:esm viticulturist:b80 vitus:d2d vivaldi:d2e vividness:40i vivisectionist:b81 vixen:b82 viyella:36l vizcaino:d2f
vizier:b83 vlaminck:d2g vocabulary:4zd+4bh vocalist:anx vocation:ll vociferator:b84 vogue:4fn vogul:7m7 voice:3r0+5il voicer:b85 voider:9ds
volary:1kz volcano:77k volition:4bl volley:xe volleyball:ix volta:d2h voltage:d9x+d91 voltaire:d2i voltmeter:36n volume:dtb+3w7+1pc
voluntary:b87 volunteer:b87+b86 voluptuary:b88 vomiter:b89 vomiting:4t vonnegut:d2j voodoo:2de votary:b8b vote:7v voter:b8c voting:7v
votyak:7cw vouchee:b8d voucher:b8e vouge:36o vowel:5io vower:b8f voyage:cj voyager:b8g voyeur:b8h voznesenski:d2l vuillard:d2m
vulcaniser:b8i vulcanizer:b8i vulgarian:b8j vulgariser:b8k vulgarizer:b8k vulnerability:efw vulture:1al wac:b8l wacko:9wx waddler:b8m
wade:d2n wads:dt8 wafer:eja waffle:65x waffler:b8n wag:b8o wage:dg7 wager:ja wagerer:855 wages:5qz waggon:36p waggoner:b8q waggonwright:b8r
wagner:d2o wagnerian:b8p wagon:36p wagon-lit:2xc wagoner:b8q wagonwright:b8r wahabi:b8s wahhabi:b8s wahunsonacock:co3 waif:b8t wail:5nj
wailer:b8u wailing:t2 wain:d2p wainwright:b8r waist:47v wait:eyq+107 waite:d2q waiter:b8v waiting:107 waitress:b8w wajda:d2r wakashan:7gp
wake:d6o wakefulness:4co waker:b8y walapai:7gr waldheim:d2s walesa:d2t walk:bk+5f+3rx walk-in:b8z walk-on:b90 walk-up:36t+36s walker:d2u
walkout:17t walkover:hv wall:36u wall-paperer:b93 wallace:d2v wallah:b91 wallenstein:d2w waller:d2x wallet:36v wallflower:dbf walloon:7ta
walloper:b92 wallpaper:esr wallpaperer:b93 wally:b94 walnut:67z walpole:d2y walrus:1df walter:d2z walton:d30 waltzer:b95 wampanoag:7gq
wanamaker:d31 wand:36x wanderer:b96 wangler:8xz waning:5x7 wanker:b24 wannabe:7zh wannabee:7zh want:eec+ecd+757 wanter:b97 wanton:b98
war:ws+e1u warbler:b99 warburg:d32 ward:b9a+6uh+36y ward-heeler:9ky warden:b9b warder:b9c wardress:b9d wardrobe:36z+370 wardroom:371
warehouse:373 warehouseman:b9e warehouser:b9e warehousing:f1 warfare:ws warhol:d33 warhorse:374 warlord:b9f warm-up:13i warmonger:9ps
warmongering:4th warmth:4ey+641+3sf warner:d34 warning:5o2+55m warplane:375 warrant:526 warrantee:b9g warranter:95j warrantor:95j warren:d35
warrener:b9h warrior:b9i warsaw:6y3 warship:376 wart:dxo warwick:d36 wash:377+ae+77m washbasin:378 washbowl:378 washer:b9j washerman:b9k
washerwoman:b9l washing:ae washington:6z3 washingtonian:7sh washup:ad washwoman:b9l wasp:7cr wassailer:b9m wassermann:d37 waste:en7+p8
wastebasket:379 wasteland:6om waster:b9n wastewater:en9 wastrel:b9n watch:37a+ezl+tm watchdog:b9o watcher:arx watching:tk watchmaker:b9p
watchman:b9q water:emr+71x water-skiing:i9 watercolor:37d+37e watercolorist:b9r watercolourist:b9r waterer:b9s waterfall:77n waterfront:6ta
waterman:86a watermark:6uq waterproofing:s0 waters:d38 watershed:6ur waterway:77o waterworks:6fy watson:d39 watt:dpc watteau:d3a
wattle:462+37h watts:d3b watusi:7ju watutsi:7ju waugh:d3c wave:5tk wavelength:3vp wavell:d3d waver:b9u waverer:aob wax:ess wax-chandler:8c8
waxing:ok way:3ol+7g wayfarer:b9w wayne:d3e ways:37j wayside:37k weakening:5xb weakling:b9x weakness:ed3 wealth:ee9+3wy weaning:8a
weapon:37l wearer:b9y weariness:e3r weasel:b9z weather:d9y weatherman:ba0 weave:37o weaver:ba1 web:77p+37p+1ck webb:d3f webmaster:ba2
webster:d3g wedding:5y9+z5 wedge:dyu wedgwood:d3h wednesday:evd weed:ddb weeder:ba4 weeds:37r week:evv weekday:ev9 weekend:evw weekender:ba3
weekly:52q weeper:ba5 weeping:t0 wegener:d3i weigher:ba6 weight:3sw weighting:do5 weightlessness:3sy weightlifter:ba7 weil:d3j weill:d3k
weinberg:d3l weir:37u weirdie:8kd weirdo:8kd weirdy:8kd weisenheimer:bbg weismann:d3m weizmann:d3n welcher:ba8 welcome:ea5 welcomer:954
welder:ba9 welfare:11b+3ya well:37v well-being:ec6 well-wisher:ay9 well-wishing:541 welles:d3o wellington:d3p wells:d3q welsh:7so
welsher:ba8 welshman:7so weltanschauung:4t4 welter:eer welty:d3r wench:8lv wencher:baa werfel:d3s wernicke:d3t wesley:d3u wesleyan:9p9
west:6uv+dv2+6uw west-sider:bad western:53m westerner:bab westinghouse:d3v weston:d3w wet:efl wet-nurse:bae wetback:7op wetness:efk
wetnurse:bae wetting:bc whacko:9wx whale:92q whaleboat:37x whaler:baf wharf:2o8 wharton:d3x wheat:dbs wheatley:d3y wheatstone:d3z
wheedler:bag wheel:37y+2zp wheelbarrow:1mh wheelchair:37z wheeler:d40 wheelwright:bah wheeze:s8 whereabouts:6ux wherry:381 whiff:d94
whiffer:bai whig:baj while:exs whim:5zj whiner:bak whip:382 whipper:ay1 whipper-in:bal whippersnapper:bam whipping:148 whir:5w5 whirl:5xw
whirler:ban whirlybird:2ah whirring:5w5 whiskers:42a whiskey:69p whisky:69p whisper:5jl whisperer:bao whistle-blower:bap whistleblower:bap
whistler:d41 whistling:5w6+ke whit:dsx white:7ch+3q2 whiteface:1gt whitehead:d42 whiteness:3q2 whitey:7cq whitman:d43 whitney:d44
whittier:d45 whittle:d46 whittler:bav whiz:7v1 whiz-kid:93q whizz:7v1 whizz-kid:93q whodunit:4xo whole:4l3 wholesaler:9ev whore:aa7
whorehouse:385 whoremaster:baw whoremonger:baw whoreson:842 whorl:dx3 wiccan:bax wichita:7gs wickedness:pf wicker:esw wicket-keeper:bay
wickiup:389 wickliffe:d5d wiclif:d5d wide-body:38a widow:baz widower:bb0 widowhood:eus widowman:bb0 width:3y1 wiener:d47 wiesel:d48
wiesenthal:d49 wife:bb1 wig:38b wiggler:bb2 wight:8kb wigmaker:bb3 wigner:d4a wigwam:38c wikiup:389 wildcat:38d+84d+1dx wildcatter:bb4
wilde:d4b wilder:d4c wildlife:6cd wildness:5yz+3ti wile:pv wilkes:d4d wilkins:d4e wilkinson:d4f will:4bl+4p4+523 willard:d4g willebrand:d4h
williams:d4i willing:73 willingness:3b0 willis:d4j willow:dcx willpower:3l8 wilmut:d4k wilson:d4l wimp:bb5 win:5tl winckelmann:d4m wind:d9z
windaus:d4n windbag:91s windbreak:38f winder:bb6 winding-clothes:2me windjammer:38h windmill:38i window:38j window-washing:af windowpane:38k
windowsill:38l windshield:38m windtalker:8ey wine:69e wineglass:38n winemaker:b7e winfred:biq wing:1e5+38o+38p wingback:bb7 winger:bb8
wingman:bb9 wings:7m wink:exu winker:bbb winnebago:7gt winner:bba winning:2y winnipeg:6wm wino:8rg winslow:d4o winter:exk wintertime:exk
wintun:7gu wiper:bbc wire:38q+38r wire-puller:bbe wireman:bbd wirer:bbf wiretapper:az0 wisconsinite:7si wisdom:4mu+3mv+4a1 wise:3oq
wiseacre:bbg wisenheimer:bbg wish:5zb+5m3 wishing:5zb wisp:6b4 wister:d4p wit:59s+4a3 witch:8tn+785 witch-hunter:bbi withdrawal:5n6+18o+2d
withdrawer:bbj withe:38s witherspoon:d4q withholder:bbk withholding:ed+dh8+r9 withstander:bbl witness:bbm+arx+585 witnesser:bbm
wittgenstein:d4r wittol:bbo wiz:7v1 wizard:7v1 wmd:37m wobbly:bbp wodehouse:d4s woe:eca wog:bbq wolf:1dq wolfe:d4t wolff:d4u wollaston:d4v
wollstonecraft:d4w wolverine:7s1 woman:bbs womaniser:bbt womanizer:bbt womb:46q wonder:614+5qm+4cv wonderer:bbv wonderfulness:3er wonk:ay3
wood:esx+6nj woodbury:d4x woodcarver:bbw woodcutter:bbx woodgrain:3ph woodgraining:3pi woodhull:d4y woodman:bbz woodpecker:1c3 woods:6nj
woodshed:38u woodsman:bbz woodward:d4z woodwork:38w woodworker:bby wooer:awr wool:38x woolen:38x woolf:d50 woolgatherer:8mf woollcott:d51
woolley:d52 woolsorter:bc0 woolworth:d53 wop:7nl worcester:d54 word:4va word-painter:bc2 wording:5hl wordmonger:bc1 words:5ij wordsmith:bc3
wordsworth:d55 work:lb+38y+lo workaholic:bc4 workbench:38z workboard:390 worker:7c5 workfellow:8fb workingman:bc5 workings:394 workman:bc5
workmate:bc6 workout:mk works:2oq worksheet:4u9 workshop:395+tz worktable:397 workweek:ett world:77f+6bc+4ij world-beater:9fw worldling:bc7
worm:1cr+bc8 worrier:bc9 worriment:3e0 worry:4jl+62g worrywart:bc9 worse:3yg worship:yy worshiper:bca worshipper:84p worst:5r0 worsted:39a
worth:dsa+3y4 worthlessness:3y7 worthy:bcb wouk:d56 wound:e7s wounded:6ar wrack:19s wrangle:5lx wrangler:bcc wrap:39b wrapper:2kj wrath:61u
wreath:39d wreck:eat wreckage:39e wrecker:bcd wren:d57 wrester:bce wrestler:bcf wrestling:mf+ia wretch:bcg+a6k wretchedness:ec9 wriggler:bb2
wright:d58 wrinkle:dy6 wrist:496 writ:52b write-in:bci writer:bcj writing:v8+4x9+4xa writings:4zu wrong:3ku+p9 wrongdoer:7c6 wrongdoing:3kq
wtc:399 wulfila:d0r wurlitzer:d59 wuss:b9x wyat:d5a wyatt:d5b wycherley:d5c wyclif:d5d wycliffe:d5d wyeth:d5e wykeham:d5f wykehamist:bcl
wyler:d5g wylie:d5h wynette:d5i wynfrith:biq wyoming:70s wyomingite:7sj wyszynski:d5j xavier:d5k xenon:eih xenophanes:d5l xenophon:d5m
xhosa:7tg xylem:ddm xylophone:2ha xylophonist:bcm yacht:39g yachtsman:bco yachtswoman:bco yahi:7gv yahoo:bcz yakut:7r3 yakuza:bcn yale:39h
yamamoto:d5n yamani:d5o yana:7gw yank:bcq yankee:bcq yankee-doodle:7sk yanker:bcp yard:dpj+39j yardage:3xu yardbird:bcr yardie:bcs
yardman:bct yardmaster:bcu yardstick:5pw yastrzemski:d5p yataghan:39k yavapai:7gx yawl:39l yawn:sb yawner:bcv yaws:e62 year:ewh year-end:ewg
yearling:b1s yearner:9k0 yearning:5zc years:eut+exo yeats:d5q yell:5iu+5iv yeller:ag2 yelling:5j1 yellow:3qc yelp:5w7 yelping:5w7 yemeni:7tb
yen:5zd yeniseian:7m8 yenta:bcw yeoman:bcx yerkes:d5r yersin:d5s yes:5mx yes-man:8yw yesterday:euy yesteryear:etg yevtushenko:d5t yid:7i5
yield:up+dfh+39m yielder:axi yob:88l yobbo:88l yobo:88l yodeller:bcy yoga:4to yogi:bhs yoke:39n yokel:bcz yokuts:5d5 yoruba:7ra young:190
youngster:8d4 younker:bd0 youth:bd0 yr:ewh yucatec:7gy yucateco:7gy yucca:dcl yugoslav:7tc yugoslavia:6wi yugoslavian:7tc yukawa:d5u
yuma:7gz yuppie:bd1 yurt:39p zacharias:d5z zaharias:d5v zairean:7th zairese:7th zambian:7ti zangwill:d5w zanuck:d5x zany:bd2 zapata:d5y
zapotec:7dc zapotecan:7dc zarathustra:d6c zeal:64n+5z1 zealander:7kx zealot:bd3 zechariah:d5z zeeman:d60 zenith:6v0 zeno:d61 zephaniah:d62
zeppelin:d63 zeppo:cek zero:dr3+dr5 zest:5zo zhukov:d64 ziegfeld:d65 ziegler:d66 ziggurat:39q zikkurat:39q zikurat:39q zimbabwean:7tj
zimbalist:d67 zinc:eii zinnemann:d68 zinsser:d69 zinzendorf:d6a zionism:55d zionist:bd4 zloty:dq5 zola:d6b zombie:bd5 zone:6v3 zoning:v6
zoo:2i7 zoologist:bd6 zoroaster:d6c zoroastrian:7iq zsigmondy:d6d zukerman:d6e zulu:7tk zuni:7h0 zweig:d6f zwingli:d6g zworykin:d6h`;
